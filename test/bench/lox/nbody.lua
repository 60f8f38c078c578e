-- The planets: masses that attract each other, as bodies and pairs of them in linked lists. Lox has no square root, so a
-- pair remembers its distance, and Newton's method mends it.
local start = os.clock()

local Body = {}
Body.__index = Body
function Body.new(x, y, z, vx, vy, vz, mass, next)
  local self = setmetatable({}, Body)
  self.x = x
  self.y = y
  self.z = z
  self.vx = vx
  self.vy = vy
  self.vz = vz
  self.mass = mass
  self.next = next
  return self
end
function Body:move(dt)
  self.x = self.x + dt * self.vx
  self.y = self.y + dt * self.vy
  self.z = self.z + dt * self.vz
end

local Pair = {}
Pair.__index = Pair
function Pair.new(a, b, next)
  local self = setmetatable({}, Pair)
  self.a = a
  self.b = b
  self.distance = 10
  self.next = next
  for _ = 1, 20 do self:measure() end
  return self
end
function Pair:measure()
  local dx = self.a.x - self.b.x
  local dy = self.a.y - self.b.y
  local dz = self.a.z - self.b.z
  local square = dx * dx + dy * dy + dz * dz
  local distance = (self.distance + square / self.distance) / 2
  self.distance = (distance + square / distance) / 2
end
function Pair:attract(dt)
  self:measure()
  local a = self.a
  local b = self.b
  local strength = dt / (self.distance * self.distance * self.distance)
  local dx = (a.x - b.x) * strength
  local dy = (a.y - b.y) * strength
  local dz = (a.z - b.z) * strength
  a.vx = a.vx - dx * b.mass
  a.vy = a.vy - dy * b.mass
  a.vz = a.vz - dz * b.mass
  b.vx = b.vx + dx * a.mass
  b.vy = b.vy + dy * a.mass
  b.vz = b.vz + dz * a.mass
end

local function pairsOf(bodies)
  local result = nil
  local a = bodies
  while a ~= nil do
    local b = a.next
    while b ~= nil do
      result = Pair.new(a, b, result)
      b = b.next
    end
    a = a.next
  end
  return result
end

local function energy(bodies, all)
  local sum = 0
  local body = bodies
  while body ~= nil do
    local squares = body.vx * body.vx + body.vy * body.vy + body.vz * body.vz
    sum = sum + body.mass * squares / 2
    body = body.next
  end
  local pair = all
  while pair ~= nil do
    pair:measure()
    sum = sum - pair.a.mass * pair.b.mass / pair.distance
    pair = pair.next
  end
  return sum
end

local function run(steps)
  local bodies = Body.new(0, 0, 0, 0.0006, -0.0040, 0.0000, 39.478, nil)
  bodies = Body.new(4.8414, -1.1603, -0.1036, 0.6063, 2.8119, -0.0252, 0.0377, bodies)
  bodies = Body.new(8.3434, 4.1248, -0.4035, -1.0108, 1.8257, 0.0084, 0.0113, bodies)
  bodies = Body.new(12.8944, -15.1112, -0.2233, 1.0828, 0.8687, -0.0108, 0.0017, bodies)
  bodies = Body.new(15.3797, -25.9193, 0.1793, 0.9791, 0.5947, -0.0348, 0.0020, bodies)
  local all = pairsOf(bodies)
  for _ = 1, steps do
    local pair = all
    while pair ~= nil do
      pair:attract(0.001)
      pair = pair.next
    end
    local body = bodies
    while body ~= nil do
      body:move(0.001)
      body = body.next
    end
  end
  print(energy(bodies, all))
end

run(400000)
print(os.clock() - start)
