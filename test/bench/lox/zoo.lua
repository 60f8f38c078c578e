-- A zoo: one class with 24 fields and a method for each, one with as many that change them.
local start = os.clock()

local Zoo = {}
Zoo.__index = Zoo
function Zoo.new()
  local self = setmetatable({}, Zoo)
  self.aardvark = 1
  self.baboon = 2
  self.badger = 3
  self.camel = 4
  self.cat = 5
  self.donkey = 6
  self.eagle = 7
  self.ferret = 8
  self.gecko = 9
  self.hippo = 10
  self.ibex = 11
  self.jaguar = 12
  self.koala = 13
  self.lemur = 14
  self.lion = 15
  self.mouse = 16
  self.newt = 17
  self.otter = 18
  self.panda = 19
  self.quail = 20
  self.raccoon = 21
  self.seal = 22
  self.tapir = 23
  self.wolf = 24
  return self
end
function Zoo:countAardvark() return self.aardvark end
function Zoo:countBaboon() return self.baboon end
function Zoo:countBadger() return self.badger end
function Zoo:countCamel() return self.camel end
function Zoo:countCat() return self.cat end
function Zoo:countDonkey() return self.donkey end
function Zoo:countEagle() return self.eagle end
function Zoo:countFerret() return self.ferret end
function Zoo:countGecko() return self.gecko end
function Zoo:countHippo() return self.hippo end
function Zoo:countIbex() return self.ibex end
function Zoo:countJaguar() return self.jaguar end
function Zoo:countKoala() return self.koala end
function Zoo:countLemur() return self.lemur end
function Zoo:countLion() return self.lion end
function Zoo:countMouse() return self.mouse end
function Zoo:countNewt() return self.newt end
function Zoo:countOtter() return self.otter end
function Zoo:countPanda() return self.panda end
function Zoo:countQuail() return self.quail end
function Zoo:countRaccoon() return self.raccoon end
function Zoo:countSeal() return self.seal end
function Zoo:countTapir() return self.tapir end
function Zoo:countWolf() return self.wolf end
function Zoo:feed()
  local first = self.aardvark
  self.aardvark = self.baboon
  self.baboon = self.badger
  self.badger = self.camel
  self.camel = self.cat
  self.cat = self.donkey
  self.donkey = self.eagle
  self.eagle = self.ferret
  self.ferret = self.gecko
  self.gecko = self.hippo
  self.hippo = self.ibex
  self.ibex = self.jaguar
  self.jaguar = self.koala
  self.koala = self.lemur
  self.lemur = self.lion
  self.lion = self.mouse
  self.mouse = self.newt
  self.newt = self.otter
  self.otter = self.panda
  self.panda = self.quail
  self.quail = self.raccoon
  self.raccoon = self.seal
  self.seal = self.tapir
  self.tapir = self.wolf
  self.wolf = first
end

local function run(n)
  local zoo = Zoo.new()
  local sum = 0
  for _ = 1, n do
    sum = sum + zoo:countAardvark() + zoo:countBaboon() - zoo:countBadger()
    sum = sum + zoo:countCamel() + zoo:countCat() - zoo:countDonkey()
    sum = sum + zoo:countEagle() + zoo:countFerret() - zoo:countGecko()
    sum = sum + zoo:countHippo() + zoo:countIbex() - zoo:countJaguar()
    sum = sum + zoo:countKoala() + zoo:countLemur() - zoo:countLion()
    sum = sum + zoo:countMouse() + zoo:countNewt() - zoo:countOtter()
    sum = sum + zoo:countPanda() + zoo:countQuail() - zoo:countRaccoon()
    sum = sum + zoo:countSeal() + zoo:countTapir() - zoo:countWolf()
    zoo:feed()
  end
  return sum
end

print(run(1600000))
print(os.clock() - start)
