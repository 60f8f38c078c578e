-- Closures: counters that change what they captured, functions that take and make functions, callbacks in fields.
-- The parentheses keep Lua from making jumps of calls: the work is the same in each language.
local start = os.clock()

local function counter(step)
  local count = 0
  local function next()
    count = count + step
    return count
  end
  return next
end

local function compose(f, g)
  local function both(x) return (f((g(x)))) end
  return both
end

local function adder(by)
  local function add(x) return x + by end
  return add
end

local Button = {}
Button.__index = Button
function Button.new(action) return setmetatable({ action = action }, Button) end

local function each(n, action)
  for i = 0, n - 1 do action(i) end
end

local function run(n)
  local sum = 0
  for i = 0, n - 1 do
    local next = counter(1)
    local button = Button.new(compose(adder(3), adder(i)))
    local function press(x) sum = sum + button.action(x) - next() end
    each(10, press)
  end
  return sum
end

print(run(850000))
print(os.clock() - start)
