-- Loops on global variables: at the top level, and in a function that counts in globals.
start = os.clock()

outer = 0
inner = 0
sum = 0
while outer < 8000 do
  inner = 0
  while inner < 2000 do
    if inner > outer then sum = sum + 1 else sum = sum - 1 end
    inner = inner + 1
  end
  outer = outer + 1
end

calls = 0
total = 0
function count(amount)
  calls = calls + 1
  total = total + amount
  if total > 1000 then total = total - 1000 end
end
for _ = 1, 12000000 do count(7) end

print(sum)
print(calls)
print(total)
print(os.clock() - start)
