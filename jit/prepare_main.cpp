// vmkit-prepare: the command line of prepare.h. Prints what it made as one JSON object.
#include "prepare.h"
#include "runtime_table.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include <vector>

using namespace llvm;
using namespace vmkit;

namespace {

constexpr StringLiteral Usage =
    "usage: vmkit-prepare [--name NAME] [--table-symbol SYMBOL] [--chunks COUNT] -o DIR INPUT...\n"
    "  INPUT    bitcode or textual IR: clang++ -O2 -Xclang -disable-llvm-passes -emit-llvm -c "
    "-fPIC\n"
    "  COUNT    also write runtime.a with COUNT objects; 0: about 32 functions in each\n";

Error fail(const Twine &message) { return createStringError(inconvertibleErrorCode(), message); }

Error parseArguments(ArrayRef<std::string> arguments, PrepareOptions &options,
                     std::vector<std::string> &inputs) {
  options.tableSymbol = VMKIT_RUNTIME_TABLE_SYMBOL;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const std::string &argument = arguments[i];
    if (!StringRef(argument).starts_with("-")) {
      inputs.push_back(argument);
      continue;
    }
    if (i + 1 == arguments.size())
      return fail("option " + argument + " is unknown or lacks its value\n" + Usage);
    const std::string &value = arguments[++i];
    if (argument == "--name") {
      options.name = value;
    } else if (argument == "--table-symbol") {
      options.tableSymbol = value;
    } else if (argument == "-o") {
      options.outputDirectory = value;
    } else if (argument == "--chunks") {
      unsigned count = 0;
      if (StringRef(value).getAsInteger(10, count))
        return fail("--chunks takes a number, not '" + value + "'");
      options.chunks = count;
    } else {
      return fail("unknown option " + argument + "\n" + Usage);
    }
  }
  if (inputs.empty() || options.outputDirectory.empty())
    return fail("inputs and -o DIR are needed\n" + Usage);
  return Error::success();
}

Error run(ArrayRef<std::string> arguments) {
  PrepareOptions options;
  std::vector<std::string> inputs;
  if (Error error = parseArguments(arguments, options, inputs))
    return error;
  InitializeNativeTarget();
  InitializeNativeTargetAsmPrinter();
  InitializeNativeTargetAsmParser();
  Expected<PrepareResult> result = prepare(inputs, options);
  if (!result)
    return result.takeError();
  json::Object obstacles;
  for (const auto &[obstacle, count] : result->obstacles)
    obstacles[obstacle] = count;
  outs() << formatv("{0}\n", json::Value(json::Object{{"name", result->name},
                                                      {"digest", result->digest},
                                                      {"functions", result->functions},
                                                      {"importable", result->importable},
                                                      {"obstacles", std::move(obstacles)},
                                                      {"symbols", result->symbols}}));
  return Error::success();
}

} // namespace

int main(int argc, char **argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  if (Error error = run(arguments)) {
    errs() << "vmkit-prepare: " << toString(std::move(error)) << '\n';
    return 1;
  }
  return 0;
}
