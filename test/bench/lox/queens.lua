-- The queens that do not threaten each other, on boards of up to eleven rows: those on the board are a linked list.
local start = os.clock()

local Queen = {}
Queen.__index = Queen
function Queen.new(column, row, others)
  local self = setmetatable({}, Queen)
  self.column = column
  self.row = row
  self.others = others
  return self
end
function Queen:threatens(column, row)
  if self.row == row then return true end
  local distance = column - self.column
  return self.row + distance == row or self.row - distance == row
end

local function safe(queens, column, row)
  while queens ~= nil do
    if queens:threatens(column, row) then return false end
    queens = queens.others
  end
  return true
end

local function solutions(size, column, queens)
  if column == size then return 1 end
  local count = 0
  for row = 0, size - 1 do
    if safe(queens, column, row) then
      count = count + solutions(size, column + 1, Queen.new(column, row, queens))
    end
  end
  return count
end

for size = 4, 11 do print(solutions(size, 0, nil)) end
print(os.clock() - start)
