-- Strings built by concatenation: lines of a drawing, piece by piece, compared with how they should be.
local start = os.clock()

local function rep(text, count)
  local result = ""
  for _ = 1, count do result = result .. text end
  return result
end

local function line(width, dots)
  return "|" .. rep(" ", width - dots) .. rep("*", dots) .. "|"
end

local function run(n)
  local wanted = line(40, 20)
  local right = 0
  for _ = 1, n do
    for dots = 0, 39, 4 do
      if line(40, dots) == wanted then right = right + 1 end
    end
  end
  return right
end

print(run(80000))
print(line(10, 4))
print(os.clock() - start)
