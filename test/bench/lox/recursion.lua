-- Recursion: Takeuchi's function, Ackermann's, and one that goes 4,000 calls deep and comes back.
-- The parentheses keep Lua from making jumps of calls: the work is the same in each language.
local start = os.clock()

local function tak(x, y, z)
  if y >= x then return z end
  return (tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)))
end

local function ackermann(m, n)
  if m == 0 then return n + 1 end
  if n == 0 then return (ackermann(m - 1, 1)) end
  return (ackermann(m - 1, ackermann(m, n - 1)))
end

local function depth(n)
  if n == 0 then return 0 end
  return 1 + depth(n - 1)
end

local function run()
  local sum = 0
  for _ = 1, 240 do
    sum = sum + tak(16, 10, 4)
    sum = sum + ackermann(2, 200)
    for _ = 1, 50 do sum = sum + depth(4000) end
  end
  return sum
end

print(run())
print(os.clock() - start)
