-- The sieve of Eratosthenes on a linked list: to cross out multiples, it walks from cell to cell.
local start = os.clock()

local Cell = {}
Cell.__index = Cell
function Cell.new(value, next)
  local self = setmetatable({}, Cell)
  self.value = value
  self.prime = true
  self.next = next
  return self
end

local function cells(first, last)
  local list = nil
  for value = last, first, -1 do list = Cell.new(value, list) end
  return list
end

local function cross(cell, step)
  local left = step
  cell = cell.next
  while cell ~= nil do
    left = left - 1
    if left == 0 then
      cell.prime = false
      left = step
    end
    cell = cell.next
  end
end

local function primes(last)
  local list = cells(2, last)
  local cell = list
  while cell.value * cell.value <= last do
    if cell.prime then cross(cell, cell.value) end
    cell = cell.next
  end
  local count = 0
  cell = list
  while cell ~= nil do
    if cell.prime then count = count + 1 end
    cell = cell.next
  end
  return count
end

local function run(n)
  local sum = 0
  for _ = 1, n do sum = sum + primes(5000) end
  return sum
end

print(run(350))
print(os.clock() - start)
