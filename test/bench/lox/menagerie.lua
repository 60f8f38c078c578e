-- Twelve classes at one call: animals in a ring are fed and asked in turn, and most classes have fields of their own.
local start = os.clock()

local function class(base)
  local result = setmetatable({}, { __index = base })
  result.__index = result
  return result
end

local Animal = class()
function Animal:init(name, next)
  self.name = name
  self.next = next
  self.food = 0
end
function Animal:legs() return 4 end
function Animal:eat(amount) self.food = self.food + amount end

local Ant = class(Animal)
function Ant:legs() return 6 end

local Bird = class(Animal)
function Bird:init(name, next)
  self.wings = 2
  Animal.init(self, name, next)
end
function Bird:legs() return self.wings end

local Cow = class(Animal)
function Cow:eat(amount) self.food = self.food + amount + amount end

local Duck = class(Bird)

local Emu = class(Bird)
function Emu:legs() return 2 end

local Fish = class(Animal)
function Fish:legs() return 0 end

local Goat = class(Animal)
function Goat:init(name, next)
  Animal.init(self, name, next)
  self.horns = 2
end
function Goat:legs() return 6 - self.horns end

local Horse = class(Animal)
function Horse:eat(amount) Animal.eat(self, amount + 1) end

local Insect = class(Animal)
function Insect:init(name, next)
  self.pairs = 3
  Animal.init(self, name, next)
end
function Insect:legs() return self.pairs + self.pairs end

local Jellyfish = class(Fish)
function Jellyfish:eat(amount) end

local Kangaroo = class(Animal)
function Kangaroo:legs() return 2 end

local Lizard = class(Animal)

local function make(class, name, next)
  local self = setmetatable({}, class)
  self:init(name, next)
  return self
end

local function ring()
  local last = make(Lizard, "lizard", nil)
  local list = make(Kangaroo, "kangaroo", last)
  list = make(Jellyfish, "jellyfish", list)
  list = make(Insect, "insect", list)
  list = make(Horse, "horse", list)
  list = make(Goat, "goat", list)
  list = make(Fish, "fish", list)
  list = make(Emu, "emu", list)
  list = make(Duck, "duck", list)
  list = make(Cow, "cow", list)
  list = make(Bird, "bird", list)
  list = make(Ant, "ant", list)
  last.next = list
  return list
end

local function run(n)
  local animal = ring()
  local legs = 0
  for _ = 1, n do
    legs = legs + animal:legs()
    animal:eat(2)
    animal = animal.next
  end
  return legs + animal.food
end

print(run(17000000))
print(os.clock() - start)
