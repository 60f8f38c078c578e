-- Arithmetic on local variables: Pythagorean triples, counted by trying all.
local start = os.clock()

local function triples(limit)
  local count = 0
  for a = 1, limit do
    for b = a, limit do
      local squares = a * a + b * b
      local c = b
      while c <= limit do
        if c * c == squares then count = count + 1 end
        c = c + 1
      end
    end
  end
  return count
end

print(triples(900))
print(os.clock() - start)
