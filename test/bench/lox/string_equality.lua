-- Comparison of strings: the same object, equal ones made apart, ones that differ in length, at the end, at the start.
local start = os.clock()

local function run(n)
  local half = "eleven and a "
  local first = half .. "half"
  local same = first
  local twin = half .. "half"
  local longer = first .. "!"
  local last = half .. "hulk"
  local other = "nine" .. " and a " .. "quarter"
  local equal = 0
  local different = 0
  for _ = 1, n do
    if first == same then equal = equal + 1 end
    if first == twin then equal = equal + 1 end
    if first == longer then equal = equal + 1 end
    if first ~= last then different = different + 1 end
    if first ~= other then different = different + 1 end
    if first == "eleven and a half" then equal = equal + 1 end
    if other == "eleven and a half" then equal = equal + 1 end
    if first ~= nil then different = different + 1 end
    local previous = other
    other = last
    last = previous
  end
  return equal - 2 * different
end

print(run(27000000))
print(os.clock() - start)
