-- Equality of values of all kinds, each with each: a table of them is walked in a doubly nested loop.
local start = os.clock()

local Item = {}
Item.__index = Item
function Item.new(value, next)
  local self = setmetatable({}, Item)
  self.value = value
  self.next = next
  return self
end

local function f() end

local function items()
  local list = nil
  list = Item.new(f, list)
  list = Item.new(Item, list)
  list = Item.new(list, list)
  list = Item.new("text", list)
  list = Item.new("te" .. "xt", list)
  list = Item.new("other", list)
  list = Item.new(0, list)
  list = Item.new(1.5, list)
  list = Item.new(0 / 1, list)
  list = Item.new(true, list)
  list = Item.new(false, list)
  list = Item.new(nil, list)
  return list
end

local function run(n)
  local all = items()
  local equal = 0
  for _ = 1, n do
    local a = all
    while a ~= nil do
      local value = a.value
      local b = all
      while b ~= nil do
        if value == b.value then equal = equal + 1 end
        b = b.next
      end
      a = a.next
    end
  end
  return equal
end

print(run(560000))
print(os.clock() - start)
