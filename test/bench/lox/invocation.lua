-- Methods with up to three arguments, through a chain of objects of five classes, some of them inherited.
-- The parentheses keep Lua from making jumps of calls: the work is the same in each language.
local start = os.clock()

local Base = {}
Base.__index = Base
function Base:zero() return 1 end
function Base:one(a) return a + 1 end
function Base:two(a, b) return a - b end

local Adder = setmetatable({}, { __index = Base })
Adder.__index = Adder
function Adder:three(a, b, c) return a + b - c end

local Forwarder = {}
Forwarder.__index = Forwarder
function Forwarder.new(target) return setmetatable({ target = target }, Forwarder) end
function Forwarder:two(a, b) return (self.target:two(b, a)) end
function Forwarder:three(a, b, c) return (self.target:three(c, a, b)) end

local Relay = {}
Relay.__index = Relay
function Relay:two(a, b) return (self.forwarder:two(a, b)) end
function Relay:three(a, b, c) return (self.forwarder:three(a, b, c)) end
function Relay:both(a, b) return self:two(a, b) + self:three(a, b, 1) end

local Clipping = setmetatable({}, { __index = Relay })
Clipping.__index = Clipping
function Clipping.new(forwarder) return setmetatable({ forwarder = forwarder }, Clipping) end
function Clipping:both(a, b)
  local result = Relay.both(self, a, b)
  if result > 1000 then return 1000 end
  return result
end

local function run(n)
  local base = setmetatable({}, Base)
  local relay = Clipping.new(Forwarder.new(setmetatable({}, Adder)))
  local value = 0
  local sum = 0
  for _ = 1, n do
    value = relay:both(value, base:zero()) + base:one(0)
    if value > 500 then value = value - 700 end
    sum = sum + value
  end
  return sum
end

print(run(4500000))
print(os.clock() - start)
