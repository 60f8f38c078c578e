-- Short-lived objects: without fields, with an initializer, with an inherited one.
local start = os.clock()

local Empty = {}
Empty.__index = Empty
function Empty.new() return setmetatable({}, Empty) end

local Pair = {}
Pair.__index = Pair
function Pair.new(first, second)
  local self = setmetatable({}, Pair)
  self:init(first, second)
  return self
end
function Pair:init(first, second)
  self.first = first
  self.second = second
end

local Triple = setmetatable({}, { __index = Pair })
Triple.__index = Triple
function Triple.new(first, second, third)
  local self = setmetatable({}, Triple)
  self:init(first, second, third)
  return self
end
function Triple:init(first, second, third)
  Pair.init(self, first, second)
  self.third = third
end

local Again = setmetatable({}, { __index = Pair })
Again.__index = Again
function Again.new(first, second)
  local self = setmetatable({}, Again)
  self:init(first, second)
  return self
end

local function run(n)
  local empty = nil
  local last = nil
  local sum = 0
  for i = 0, n - 1 do
    empty = Empty.new()
    last = Pair.new(i, empty)
    last = Triple.new(last, i, 1)
    last = Again.new(last, last.third)
    sum = sum + last.second
  end
  return sum + last.first.first.first
end

print(run(1400000))
print(os.clock() - start)
