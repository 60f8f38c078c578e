-- Trees of expressions that evaluate themselves and derive themselves: four classes at each call.
local start = os.clock()

local Constant = {}
Constant.__index = Constant
function Constant.new(value) return setmetatable({ value = value }, Constant) end
function Constant:evaluate(x) return self.value end
function Constant:derive() return Constant.new(0) end

local Variable = {}
Variable.__index = Variable
function Variable.new() return setmetatable({}, Variable) end
function Variable:evaluate(x) return x end
function Variable:derive() return Constant.new(1) end

local Sum = {}
Sum.__index = Sum
function Sum.new(left, right) return setmetatable({ left = left, right = right }, Sum) end
function Sum:evaluate(x) return self.left:evaluate(x) + self.right:evaluate(x) end
function Sum:derive() return Sum.new(self.left:derive(), self.right:derive()) end

local Product = {}
Product.__index = Product
function Product.new(left, right) return setmetatable({ left = left, right = right }, Product) end
function Product:evaluate(x) return self.left:evaluate(x) * self.right:evaluate(x) end
function Product:derive()
  return Sum.new(Product.new(self.left:derive(), self.right), Product.new(self.left, self.right:derive()))
end

local function polynomial(degree)
  local result = Constant.new(1)
  for i = 0, degree - 1 do
    result = Sum.new(Product.new(result, Variable.new()), Constant.new(i))
  end
  return result
end

local function run(n)
  local sum = 0
  for _ = 1, n do
    local expression = polynomial(7)
    sum = sum + expression:evaluate(0.5)
    local derived = expression:derive()
    for x = 0, 0.75, 0.25 do sum = sum + derived:evaluate(x) end
    if sum > 1000 then sum = sum - 1000 end
  end
  return sum
end

print(run(45000))
print(os.clock() - start)
