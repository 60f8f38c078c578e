-- Calls of short methods on one object of each of two classes; one method is overridden, and calls the other.
local start = os.clock()

local Counter = {}
Counter.__index = Counter
function Counter.new(value)
  local self = setmetatable({}, Counter)
  self:init(value)
  return self
end
function Counter:init(value) self.value = value end
function Counter:step()
  self.value = self.value + 1
  return self
end
function Counter:get() return self.value end

local Wrapping = setmetatable({}, { __index = Counter })
Wrapping.__index = Wrapping
function Wrapping.new(value, limit)
  local self = setmetatable({}, Wrapping)
  self:init(value, limit)
  return self
end
function Wrapping:init(value, limit)
  Counter.init(self, value)
  self.limit = limit
end
function Wrapping:step()
  Counter.step(self)
  if self.value >= self.limit then self.value = 0 end
  return self
end

local function run(n)
  local plain = Counter.new(0)
  local wrapping = Wrapping.new(0, 7)
  local sum = 0
  for _ = 1, n do
    plain:step()
    sum = sum + wrapping:step():get()
    if plain:get() > 100 then plain:step().value = 0 end
  end
  return sum
end

print(run(8000000))
print(os.clock() - start)
