#include "thunks.h"

#include "error.h"
#include "lowering.h"

#include "runtime-cpp/value.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace vmkit {

namespace {

struct Signature {
  std::string result; // without the exception word
  bool context = false;
  bool throws = false;
  bool resultIsDynamic = false;
  llvm::SmallVector<std::string, 8> parameters; // without the context
  llvm::SmallVector<bool, 8> isDynamic;         // of each

  // What comes back in registers: C++ returns a struct with a bool in it as a byte.
  std::string value() const { return throws && result == "i1" ? "i8" : result; }
  std::string returned() const {
    if (!throws)
      return result;
    return result == "void" ? "ptr" : "{ " + value() + ", ptr }";
  }
};

// The IR type of a spelling, or null.
const char *irType(llvm::StringRef spelling) {
  static constexpr std::pair<llvm::StringLiteral, const char *> types[] = {
      {"void", "void"}, {"i1", "i1"},      {"i8", "i8"},   {"i16", "i16"},
      {"i32", "i32"},   {"i64", "i64"},    {"ptr", "ptr"}, {"ref", "ptr"},
      {"f32", "float"}, {"f64", "double"}, {"dyn", "i64"}};
  for (const auto &[name, type] : types)
    if (name == spelling)
      return type;
  return nullptr;
}

llvm::Expected<Signature> parse(llvm::StringRef text) {
  Signature signature;
  auto [result, rest] = text.split('(');
  signature.throws = result.consume_back("!");
  const char *type = irType(result);
  if (!type || !rest.ends_with(")"))
    return fail("ERR_SIGNATURE",
                "\"" + text +
                    "\" is not a signature: write result(parameters) of void, i1, i8, i16, i32, "
                    "i64, f32, f64, ptr, ref and dyn, after ctx if it takes the context, i.e. "
                    "\"f64(f64,i32)\"; a ! after the result says that it may throw");
  signature.result = type;
  signature.resultIsDynamic = result == "dyn";
  llvm::SmallVector<llvm::StringRef, 8> parts;
  rest.drop_back().split(parts, ',', -1, /*KeepEmpty=*/true);
  if (parts.size() == 1 && parts[0].empty())
    parts.clear();
  signature.context = !parts.empty() && parts.front() == "ctx";
  if (signature.context)
    parts.erase(parts.begin());
  for (llvm::StringRef part : parts) {
    const char *parameter = irType(part);
    if (!parameter || part == "void")
      return fail("ERR_SIGNATURE", "\"" + text + "\": '" + part + "' is not a parameter's type");
    signature.parameters.push_back(parameter);
    signature.isDynamic.push_back(part == "dyn");
  }
  if (signature.throws && !signature.context)
    return fail("ERR_SIGNATURE", "\"" + text + "\": what may throw takes the context, as in \"" +
                                     result + "!(ctx)\"");
  return signature;
}

// Small integers take the low 4 bytes of a slot, so that JavaScript writes an Int32Array.
bool isSmall(llvm::StringRef type) { return type == "i1" || type == "i8" || type == "i16"; }

std::string quoted(llvm::StringRef name) {
  std::string text = "@\"";
  for (const unsigned char c : name)
    if (llvm::isPrint(c) && c != '"' && c != '\\')
      text += static_cast<char>(c);
    else
      text += "\\" + llvm::toHex(llvm::StringRef(reinterpret_cast<const char *>(&c), 1));
  return text + "\"";
}

std::string slot(const std::string &id, const std::string &slots, size_t index) {
  return "  %" + id + " = getelementptr i64, ptr " + slots + ", i64 " + std::to_string(index) +
         "\n";
}

// Loads slot `index` of `slots` as %NAME of a type.
std::string load(const std::string &name, const std::string &type, const std::string &slots,
                 size_t index) {
  std::string text = slot(name + ".slot", slots, index);
  if (isSmall(type))
    return text + "  %" + name + ".wide = load i32, ptr %" + name + ".slot\n  %" + name +
           " = trunc i32 %" + name + ".wide to " + type + "\n";
  return text + "  %" + name + " = load " + type + ", ptr %" + name + ".slot\n";
}

// Stores a value into a slot; i1 as 0 or 1, i8 and i16 with their sign.
std::string store(const std::string &value, const std::string &type, const std::string &slots,
                  size_t index, const std::string &id) {
  std::string text = slot(id, slots, index);
  if (isSmall(type))
    return text + "  %" + id + ".wide = " + (type == "i1" ? "zext " : "sext ") + type + " " +
           value + " to i32\n  store i32 %" + id + ".wide, ptr %" + id + "\n";
  return text + "  store " + type + " " + value + ", ptr %" + id + "\n";
}

// A dynamic value lies in its slot less what numbers are offset by (runtime-cpp/value.h): a number
// is the double itself to JavaScript then, and whatever is no number is a NaN that no arithmetic
// makes.
std::string fromSlot(const std::string &value, const std::string &slotted) {
  return "  %" + value + " = add i64 %" + slotted + ", " + std::to_string(ValueNumberOffset) + "\n";
}

std::string toSlot(const std::string &slotted, const std::string &value) {
  return "  %" + slotted + " = sub i64 %" + value + ", " + std::to_string(ValueNumberOffset) + "\n";
}

// define RESULT @NAME(a0, a1 …) { store them in slots; CALL; load and return the result }
std::string outward(llvm::StringRef name, const Signature &signature, bool takesContext,
                    const std::string &call) {
  // A C function, which gets no context, has no way to return the exception word.
  const bool pair = signature.throws && takesContext;
  const std::string returned = pair ? signature.returned() : signature.result;
  std::string text = "define " + returned + " " + quoted(name) + "(";
  if (takesContext)
    text += signature.parameters.empty() ? "ptr" : "ptr, ";
  for (size_t i = 0; i < signature.parameters.size(); ++i)
    text += (i ? ", " : "") + signature.parameters[i] + " %a" + std::to_string(i);
  // Behind the slots lie the dynamic values as they are: a scan of the stack finds those.
  const size_t count = std::max<size_t>(signature.parameters.size(), 2);
  size_t next = count;
  std::string stores;
  for (size_t i = 0; i < signature.parameters.size(); ++i) {
    const std::string index = std::to_string(i);
    if (!signature.isDynamic[i]) {
      stores += store("%a" + index, signature.parameters[i], "%slots", i, "s" + index);
      continue;
    }
    stores += toSlot("d" + index, "a" + index) +
              store("%d" + index, "i64", "%slots", i, "s" + index) +
              store("%a" + index, "i64", "%slots", next++, "r" + index);
  }
  text += ") nounwind \"frame-pointer\"=\"all\" {\n  %slots = alloca [" + std::to_string(next) +
          " x i64], align 8\n" + stores;
  text += call;
  if (pair)
    text += load("exception", "ptr", "%slots", 1);
  if (signature.result == "void")
    return text + (pair ? "  ret ptr %exception\n}\n" : "  ret void\n}\n");
  const std::string value = pair ? signature.value() : signature.result;
  text += load(signature.resultIsDynamic ? "slotted" : "result", value, "%slots", 0);
  if (signature.resultIsDynamic)
    text += fromSlot("result", "slotted");
  if (!pair)
    return text + "  ret " + value + " %result\n}\n";
  return text + "  %half = insertvalue " + returned + " poison, " + value +
         " %result, 0\n  %pair = insertvalue " + returned + " %half, ptr %exception, 1\n  ret " +
         returned + " %pair\n}\n";
}

} // namespace

llvm::Error checkSignature(llvm::StringRef signature) { return parse(signature).takeError(); }

bool mayThrow(llvm::StringRef signature) { return signature.split('(').first.ends_with("!"); }

llvm::Expected<unsigned> argumentSlots(llvm::StringRef text) {
  auto signature = parse(text);
  if (!signature)
    return signature.takeError();
  return static_cast<unsigned>(signature->parameters.size());
}

llvm::Expected<std::string> entryThunk(llvm::StringRef name, llvm::StringRef text) {
  auto signature = parse(text);
  if (!signature)
    return signature.takeError();
  std::string ir = "@" + contextName.str() + " = external dso_local global i8\ndefine void " +
                   quoted(name) +
                   "(ptr %target, ptr %slots) nounwind \"frame-pointer\"=\"all\" {\n";
  std::string arguments;
  if (signature->context)
    arguments = "ptr @" + contextName.str() + (signature->parameters.empty() ? "" : ", ");
  for (size_t i = 0; i < signature->parameters.size(); ++i) {
    const std::string argument = "a" + std::to_string(i);
    ir += load(signature->isDynamic[i] ? "d" + argument : argument, signature->parameters[i],
               "%slots", i);
    if (signature->isDynamic[i])
      ir += fromSlot(argument, "d" + argument);
    arguments += (i ? ", " : "") + signature->parameters[i] + " %" + argument;
  }
  const std::string returned = signature->returned();
  if (returned == "void")
    return ir + "  call void %target(" + arguments + ")\n  ret void\n}\n";
  ir += "  %result = call " + returned + " %target(" + arguments + ")\n";
  const bool isDynamic = signature->resultIsDynamic;
  if (!signature->throws) {
    if (isDynamic)
      ir += toSlot("slotted", "result");
    return ir + store(isDynamic ? "%slotted" : "%result", returned, "%slots", 0, "out") +
           "  ret void\n}\n";
  }
  if (signature->result == "void")
    return ir + store("%result", "ptr", "%slots", 1, "thrown") + "  ret void\n}\n";
  ir += "  %value = extractvalue " + returned + " %result, 0\n  %exception = extractvalue " +
        returned + " %result, 1\n";
  if (isDynamic)
    ir += toSlot("slotted", "value");
  return ir + store(isDynamic ? "%slotted" : "%value", signature->value(), "%slots", 0, "out") +
         store("%exception", "ptr", "%slots", 1, "thrown") + "  ret void\n}\n";
}

llvm::Expected<std::string> hostThunk(llvm::StringRef name, llvm::StringRef text,
                                      const void *session, uint32_t id) {
  auto signature = parse(text);
  if (!signature)
    return signature.takeError();
  return "declare void @" + hostCallName.str() + "(ptr, i32, ptr)\n" +
         outward(name, *signature, signature->context,
                 "  call void @" + hostCallName.str() + "(ptr inttoptr (i64 " +
                     std::to_string(reinterpret_cast<uint64_t>(session)) + " to ptr), i32 " +
                     std::to_string(id) + ", ptr %slots)\n");
}

llvm::Expected<std::string> exportThunk(llvm::StringRef name, llvm::StringRef text,
                                        const void *exported) {
  auto signature = parse(text);
  if (!signature)
    return signature.takeError();
  return "declare void @" + enterFromNativeName.str() + "(ptr, ptr)\n" +
         outward(name, *signature, /*takesContext=*/false,
                 "  call void @" + enterFromNativeName.str() + "(ptr inttoptr (i64 " +
                     std::to_string(reinterpret_cast<uint64_t>(exported)) +
                     " to ptr), ptr %slots)\n");
}

} // namespace vmkit
