-- Objects of one class that got their fields in different orders: four layouts at the same places.
local start = os.clock()

local Vector = {}
Vector.__index = Vector

local function make(kind, next)
  local vector = setmetatable({}, Vector)
  if kind == 0 then
    vector.x = 1
    vector.y = 2
    vector.next = next
  elseif kind == 1 then
    vector.y = 3
    vector.x = 4
    vector.next = next
  elseif kind == 2 then
    vector.next = next
    vector.x = 5
    vector.y = 6
  else
    vector.label = "fourth"
    vector.next = next
    vector.y = 7
    vector.x = 8
  end
  return vector
end

local function ring(size)
  local last = make(0, nil)
  local list = last
  local kind = 1
  for _ = 2, size do
    list = make(kind, list)
    kind = kind + 1
    if kind == 4 then kind = 0 end
  end
  last.next = list
  return list
end

local function run(n)
  local vector = ring(16)
  local sum = 0
  for _ = 1, n do
    local x = vector.x
    vector.x = vector.y
    vector.y = x
    sum = sum + x
    vector = vector.next
  end
  return sum
end

print(run(54000000))
print(os.clock() - start)
