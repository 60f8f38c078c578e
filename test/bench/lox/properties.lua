-- Fields read and written through `self` and from outside, on objects of one class.
local start = os.clock()

local Point = {}
Point.__index = Point
function Point.new(x, y, z)
  local self = setmetatable({}, Point)
  self.x = x
  self.y = y
  self.z = z
  return self
end
function Point:move(by)
  self.x = self.x + by
  self.y = self.y - by
  self.z = self.x - self.y
  if self.z > 1000 then self:reset() end
end
function Point:reset()
  self.x = 0
  self.y = 0
  self.z = 0
end

local function swap(a, b)
  local x = a.x
  a.x = b.y
  b.y = x
  a.z = a.x + a.y
  b.z = b.x + b.y
end

local function run(n)
  local a = Point.new(1, 2, 3)
  local b = Point.new(3, 2, 1)
  local sum = 0
  for _ = 1, n do
    a:move(1)
    b:move(2)
    swap(a, b)
    sum = sum + a.x + b.z
    if sum > 10000 then sum = sum - 20000 end
  end
  return sum
end

print(run(6500000))
print(os.clock() - start)
