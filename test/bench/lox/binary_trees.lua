-- Binary trees: many small ones that die young, beside one that stays.
local start = os.clock()

local Tree = {}
Tree.__index = Tree
function Tree.new(depth)
  local self = setmetatable({}, Tree)
  self.left = nil
  self.right = nil
  if depth > 0 then
    self.left = Tree.new(depth - 1)
    self.right = Tree.new(depth - 1)
  end
  return self
end
function Tree:count()
  if self.left == nil then return 1 end
  return 1 + self.left:count() + self.right:count()
end

local function run(deepest)
  local stays = Tree.new(deepest)
  local sum = 0
  local trees = 1
  for _ = 5, deepest do trees = trees * 2 end
  for depth = 4, deepest, 2 do
    for _ = 1, trees do sum = sum + Tree.new(depth):count() end
    trees = trees / 4
  end
  return sum + stays:count()
end

print(run(17))
print(os.clock() - start)
