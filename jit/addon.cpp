// The addon's boundary: src/native.ts, function for function. Conversions and errors only; the work
// is Session's.
#include "addon_heap.h"
#include "addon_objects.h"
#include "addon_running.h"
#include "addon_strings.h"
#include "addon_values.h"
#include "bench.h"
#include "error.h"
#include "ir_services.h"
#include "session.h"
#include "trial.h"
#include "v8_stack.h"
#include "v8_weak.h"

#include "llvm/ADT/StringSwitch.h"

#include <dlfcn.h>
#include <napi.h>

namespace vmkit {

namespace {

Napi::Array names(Napi::Env env, const std::vector<std::string> &list) {
  auto array = Napi::Array::New(env, list.size());
  for (uint32_t i = 0; i < list.size(); ++i)
    array.Set(i, list[i]);
  return array;
}

Napi::Array transfers(Napi::Env env, const std::vector<Transfer> &list) {
  auto array = Napi::Array::New(env, list.size());
  for (uint32_t i = 0; i < list.size(); ++i) {
    auto item = JsObject::New(env);
    item.Set("name", list[i].name);
    item.Set("from", list[i].from);
    array.Set(i, item);
  }
  return array;
}

JsObject recordObject(Napi::Env env, const CompileRecord &record) {
  auto object = JsObject::New(env);
  auto number = [&](const char *key, double value) {
    object.Set(key, Napi::Number::New(env, value));
  };
  number("module", record.module);
  object.Set("functions", names(env, record.functions));
  number("level", record.level);
  number("parse", record.times.parse);
  number("import", record.times.import);
  number("optimize", record.times.optimize);
  number("generate", record.times.generate);
  number("link", record.times.link);
  number("irSize", record.irSize);
  number("objectSize", record.objectSize);
  number("codeSize", record.codeSize);
  number("dataSize", record.dataSize);
  object.Set("materialized", names(env, record.materialized));
  object.Set("imported", transfers(env, record.imported));
  object.Set("inlined", transfers(env, record.inlined));
  return object;
}

CompileOptions compileOptions(const JsValue &value) {
  CompileOptions options;
  if (!value.IsObject())
    return options;
  auto object = value.As<JsObject>();
  options.level = std::min(integer(object.Get("level")), 3u);
  options.foreign = flag(object.Get("foreign"));
  options.verifyEach = flag(object.Get("verifyEach"));
  options.safepoints = !flag(object.Get("noSafepoints"));
  options.breakAfter = text(object.Get("breakAfter"));
  return options;
}

const char *kindName(SymbolKind kind) {
  static constexpr const char *names[] = {"guest", "runtime", "host", "native", "data"};
  return names[static_cast<unsigned>(kind)];
}

const char *tierName(Tier tier) {
  static constexpr const char *names[] = {"declared", "baseline", "optimized", "native"};
  return names[static_cast<unsigned>(tier)];
}

} // namespace

// One engine as JavaScript holds it.
class Engine final : public Napi::ObjectWrap<Engine>, Host {
public:
  static Napi::Function define(Napi::Env env);
  explicit Engine(const CallbackInfo &info);

  // Host.
  bool compile(const std::string &name) override;
  bool call(uint32_t id) override;
  bool resolve(uint32_t site, const Class *type, std::string &function) override;
  void raise(llvm::Error error) override;
  void raiseException(const std::string &function, uint64_t word) override;
  void deliver() override;

private:
  // A compilation beside the engine's thread.
  struct Pending {
    // Node frees the functions that wake a thread with the thread's environment, even those that
    // are still to be called: the compile thread has to end before.
    static void endOfEnvironment(void *pending) {
      const Engine *owner = static_cast<Pending *>(pending)->owner;
      if (owner->session)
        owner->session->compiler().stop();
    }
    Engine *owner;

    CompileJob job;
    CompileOutput output;
    std::optional<llvm::Error> error;
    Napi::Promise::Deferred deferred;
    Napi::ObjectReference engine;
    Napi::ThreadSafeFunction wake;
  };

  static napi_value callGuest(napi_env env, napi_callback_info info);
  bool afterCallback();
  bool tellCollections();
  static void dropException(napi_env env);
  void takePending(napi_env env);
  Napi::Value takeException();
  void finishDisposal();
  bool alive(const CallbackInfo &info);
  JsValue finish(const CallbackInfo &info, llvm::Error error) {
    return error ? vmkit::raise(info.Env(), std::move(error)) : info.Env().Undefined();
  }

  JsValue declare(const CallbackInfo &info);
  JsValue has(const CallbackInfo &info);
  JsValue symbol(const CallbackInfo &info);
  JsValue symbols(const CallbackInfo &info);
  JsValue ir(const CallbackInfo &info);
  JsValue dependencies(const CallbackInfo &info);
  JsValue addressOf(const CallbackInfo &info);
  JsValue lookupFunction(const CallbackInfo &info);
  JsValue defineSymbol(const CallbackInfo &info);
  JsValue retarget(const CallbackInfo &info);
  JsValue remove(const CallbackInfo &info);
  JsValue provide(const CallbackInfo &info);
  JsValue compileModule(const CallbackInfo &info);
  JsValue compileAsync(const CallbackInfo &info);
  JsValue inspect(const CallbackInfo &info);
  JsValue addModule(const CallbackInfo &info);
  JsValue addRuntime(const CallbackInfo &info);
  JsValue addLibrary(const CallbackInfo &info);
  JsValue addArchive(const CallbackInfo &info);
  JsValue defineHost(const CallbackInfo &info);
  JsValue callable(const CallbackInfo &info);
  JsValue exportPointer(const CallbackInfo &info);
  JsValue defineClass(const CallbackInfo &info);
  JsValue defineData(const CallbackInfo &info);
  JsValue declareSite(const CallbackInfo &info);
  JsValue sites(const CallbackInfo &info);
  JsValue retargetSite(const CallbackInfo &info);
  /// A method that is a function of the session.
  template <JsValue (*method)(Session &, const CallbackInfo &)>
  JsValue on(const CallbackInfo &info) {
    return alive(info) ? method(*session, info) : info.Env().Undefined();
  }
  JsValue addHandleBlock(const CallbackInfo &info);
  JsValue addWeakBlock(const CallbackInfo &info);
  JsValue memory(const CallbackInfo &info);
  JsValue depth(const CallbackInfo &info);
  JsValue reclaim(const CallbackInfo &info);
  JsValue dispose(const CallbackInfo &info);

  std::unique_ptr<Session> session;
  bool disposed = false;
  Napi::Reference<Napi::ArrayBuffer> buffer;
  Napi::ObjectReference callbacks;
  Napi::FunctionReference hostCallback;
  Napi::FunctionReference collectedCallback; // empty when nobody wants to know
  unsigned telling = 0;                      // calls of it that have not returned
  std::vector<Napi::ObjectReference> blocks; // words of JavaScript's that the heap reads
  Napi::ObjectReference pending; // { value }: the exception of the entry that is being left
};

Napi::Function Engine::define(Napi::Env env) {
  return DefineClass(env, "NativeEngine",
                     {InstanceMethod<&Engine::declare>("declare"),
                      InstanceMethod<&Engine::has>("has"),
                      InstanceMethod<&Engine::symbol>("symbol"),
                      InstanceMethod<&Engine::symbols>("symbols"),
                      InstanceMethod<&Engine::ir>("ir"),
                      InstanceMethod<&Engine::dependencies>("dependencies"),
                      InstanceMethod<&Engine::addressOf>("address"),
                      InstanceMethod<&Engine::lookupFunction>("lookupFunction"),
                      InstanceMethod<&Engine::defineSymbol>("defineSymbol"),
                      InstanceMethod<&Engine::retarget>("retarget"),
                      InstanceMethod<&Engine::remove>("remove"),
                      InstanceMethod<&Engine::provide>("provide"),
                      InstanceMethod<&Engine::compileModule>("compile"),
                      InstanceMethod<&Engine::compileAsync>("compileAsync"),
                      InstanceMethod<&Engine::inspect>("inspect"),
                      InstanceMethod<&Engine::addModule>("addModule"),
                      InstanceMethod<&Engine::addRuntime>("addRuntime"),
                      InstanceMethod<&Engine::addLibrary>("addLibrary"),
                      InstanceMethod<&Engine::addArchive>("addArchive"),
                      InstanceMethod<&Engine::defineHost>("defineHost"),
                      InstanceMethod<&Engine::callable>("callable"),
                      InstanceMethod<&Engine::exportPointer>("exportPointer"),
                      InstanceMethod<&Engine::defineClass>("defineClass"),
                      InstanceMethod<&Engine::defineData>("defineData"),
                      InstanceMethod<&Engine::declareSite>("declareSite"),
                      InstanceMethod<&Engine::sites>("sites"),
                      InstanceMethod<&Engine::retargetSite>("retargetSite"),
                      InstanceMethod<&Engine::on<vmkit::setHeapLimits>>("setHeapLimits"),
                      InstanceMethod<&Engine::on<vmkit::collect>>("collect"),
                      InstanceMethod<&Engine::on<vmkit::heapStatistics>>("heapStatistics"),
                      InstanceMethod<&Engine::on<vmkit::setHeapMode>>("setHeapMode"),
                      InstanceMethod<&Engine::on<vmkit::objectClass>>("objectClass"),
                      InstanceMethod<&Engine::on<vmkit::baseOf>>("baseOf"),
                      InstanceMethod<&Engine::on<vmkit::hasProperty>>("hasProperty"),
                      InstanceMethod<&Engine::addHandleBlock>("addHandleBlock"),
                      InstanceMethod<&Engine::addWeakBlock>("addWeakBlock"),
                      InstanceMethod<&Engine::on<vmkit::readString>>("readString"),
                      InstanceMethod<&Engine::on<vmkit::makeString>>("makeString"),
                      InstanceMethod<&Engine::on<vmkit::textOf>>("textOf"),
                      InstanceMethod<&Engine::on<vmkit::putString>>("putString"),
                      InstanceMethod<&Engine::on<vmkit::defineString>>("defineString"),
                      InstanceMethod<&Engine::on<vmkit::interrupt>>("interrupt"),
                      InstanceMethod<&Engine::on<vmkit::interruptToken>>("interruptToken"),
                      InstanceMethod<&Engine::on<vmkit::setDeadline>>("setDeadline"),
                      InstanceMethod<&Engine::on<vmkit::setFuel>>("setFuel"),
                      InstanceMethod<&Engine::on<vmkit::fuel>>("fuel"),
                      InstanceMethod<&Engine::on<vmkit::describeFrames>>("describeFrames"),
                      InstanceMethod<&Engine::on<vmkit::failure>>("failure"),
                      InstanceMethod<&Engine::on<vmkit::currentFrames>>("currentFrames"),
                      InstanceMethod<&Engine::memory>("memory"),
                      InstanceMethod<&Engine::depth>("depth"),
                      InstanceMethod<&Engine::reclaim>("reclaim"),
                      InstanceMethod<&Engine::dispose>("dispose")});
}

Engine::Engine(const CallbackInfo &info) : Napi::ObjectWrap<Engine>(info) {
  const Napi::Env env = info.Env();
  if (!info[0].IsArrayBuffer() || !info[1].IsObject()) {
    vmkit::raise(env,
                 fail("ERR_ARGUMENT", "new Engine(callBuffer: ArrayBuffer, callbacks: object)"));
    return;
  }
  auto slots = info[0].As<Napi::ArrayBuffer>();
  buffer = Napi::Persistent(slots);
  callbacks = Napi::Persistent(info[1].As<JsObject>());
  hostCallback = Napi::Persistent(callbacks.Get("host").As<Napi::Function>());
  pending = Napi::Persistent(JsObject::New(env));
  if (auto collected = callbacks.Get("collected"); collected.IsFunction())
    collectedCallback = Napi::Persistent(collected.As<Napi::Function>());
  auto created = Session::create(*this, static_cast<uint64_t *>(slots.Data()),
                                 slots.ByteLength() / sizeof(uint64_t), raiseStackLimitOfV8());
  if (!created) {
    vmkit::raise(env, created.takeError());
    return;
  }
  session = std::move(*created);
  // Raw, because every call of a guest passes here: its data is the engine, its arguments are in
  // the call buffer.
  napi_value enter = nullptr;
  napi_create_function(env, "enter", NAPI_AUTO_LENGTH, callGuest, this, &enter);
  auto self = info.This().As<JsObject>();
  self.Set("enter", Napi::Value(env, enter));
  self.Set("failureMarker", address(env, &session->failure()));
}

// --- Host
// -----------------------------------------------------------------------------------------------------------

void Engine::dropException(napi_env env) {
  napi_value exception = nullptr;
  napi_get_and_clear_last_exception(env, &exception);
}

void Engine::takePending(napi_env env) {
  napi_value exception = nullptr;
  napi_get_and_clear_last_exception(env, &exception);
  pending.Set("value", JsValue(env, exception));
}

// After a callback into JavaScript: the engine may have been disposed of in it.
bool Engine::afterCallback() {
  if (!disposed)
    return true;
  raise(fail("ERR_ENGINE_DISPOSED", "the engine was disposed of while its guest ran"));
  return false;
}

bool Engine::compile(const std::string &name) {
  const Napi::Env env = Env();
  Napi::HandleScope scope(env);
  auto function = callbacks.Get("compile");
  napi_value argument = Napi::String::New(env, name);
  if (napi_call_function(env, callbacks.Value(), function, 1, &argument, nullptr) != napi_ok) {
    takePending(env);
    return false;
  }
  return afterCallback();
}

bool Engine::call(uint32_t id) {
  const Napi::Env env = Env();
  Napi::HandleScope scope(env);
  napi_value argument;
  napi_create_uint32(env, id, &argument);
  if (napi_call_function(env, callbacks.Value(), hostCallback.Value(), 1, &argument, nullptr) !=
      napi_ok) {
    takePending(env);
    return false;
  }
  return afterCallback();
}

bool Engine::resolve(uint32_t site, const Class *type, std::string &function) {
  const Napi::Env env = Env();
  Napi::HandleScope scope(env);
  auto callback = callbacks.Get("resolve");
  napi_value arguments[] = {Napi::Number::New(env, site), address(env, type)};
  napi_value name = nullptr;
  if (napi_call_function(env, callbacks.Value(), callback, 2, arguments, &name) != napi_ok) {
    takePending(env);
    return false;
  }
  function = text(JsValue(env, name));
  return afterCallback();
}

void Engine::raise(llvm::Error error) {
  const Napi::Env env = Env();
  Napi::HandleScope scope(env);
  auto thrown = toJavaScript(env, std::move(error));
  // Where a guest was that is to be terminated; it is on the stack yet.
  if (const auto frames = session ? session->currentFrames() : std::vector<TraceFrame>();
      !frames.empty())
    thrown.Set("guestFrames", frameList(env, frames));
  pending.Set("value", thrown.Value());
}

void Engine::raiseException(const std::string &function, uint64_t word) {
  const Napi::Env env = Env();
  Napi::HandleScope scope(env);
  auto callback = callbacks.Get("exception");
  if (!callback.IsFunction())
    return raise(fail("ERR_RUNTIME", "'" + function +
                                         "', which native code called, threw an exception, and "
                                         "there is no callback for it"));
  napi_value arguments[] = {Napi::String::New(env, function), Napi::BigInt::New(env, word)};
  napi_value exception = nullptr;
  if (napi_call_function(env, callbacks.Value(), callback, 2, arguments, &exception) != napi_ok)
    takePending(env);
  else
    pending.Set("value", JsValue(env, exception));
}

// Tells of collections, when no guest runs. False: JavaScript threw.
bool Engine::tellCollections() {
  if (collectedCallback.IsEmpty())
    return true;
  const std::vector<CollectionRecord> records = session->takeCollections();
  if (records.empty())
    return true;
  bool told = false;
  ++telling; // a listener may dispose of the engine
  session->preserveResult([&] {
    const Napi::Env env = Env();
    Napi::HandleScope scope(env);
    napi_value argument = collections(env, records);
    told = napi_call_function(env, callbacks.Value(), collectedCallback.Value(), 1, &argument,
                              nullptr) == napi_ok;
  });
  --telling;
  return told;
}

Napi::Value Engine::takeException() {
  Napi::Value exception = pending.Get("value");
  pending.Set("value", Env().Undefined());
  return exception;
}

// Node-API throws when its own module's function returns, but what returns here is another module's
// (a foreign-function library's). So the exception is given to V8 itself, by the two functions that
// Node exports for native modules; a napi_value is a v8::Local<v8::Value>.
void Engine::deliver() {
  const Napi::Env env = Env();
  Napi::HandleScope scope(env);
  napi_value exception = takeException();
  using GetCurrent = void *(*)();
  using ThrowException = napi_value (*)(void *isolate, napi_value exception);
  const auto current =
      reinterpret_cast<GetCurrent>(dlsym(RTLD_DEFAULT, "_ZN2v87Isolate10GetCurrentEv"));
  const auto throwException = reinterpret_cast<ThrowException>(
      dlsym(RTLD_DEFAULT, "_ZN2v87Isolate14ThrowExceptionENS_5LocalINS_5ValueEEE"));
  if (current && throwException)
    throwException(current(), exception);
  else
    napi_throw(env, exception);
}

// --- calls
// ----------------------------------------------------------------------------------------------------------

napi_value Engine::callGuest(napi_env env, napi_callback_info info) {
  void *data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  Engine &engine = *static_cast<Engine *>(data);
  if (engine.disposed || !engine.session) {
    vmkit::raise(env, fail("ERR_ENGINE_DISPOSED", "the engine was disposed of"));
    return nullptr;
  }
  Session &session = *engine.session;
  const Session::Callable *callable = session.selectedCallable();
  if (!callable) {
    vmkit::raise(env,
                 fail("ERR_SYMBOL_DISPOSED", "the function was called after it was disposed of"));
    return nullptr;
  }
  const bool returned = session.call(callable->thunk, *callable->entry, session.callBuffer());
  // What a listener throws is thrown here, unless the call itself has failed.
  if (session.hasCollections() && session.depth() == 0 && !engine.disposed &&
      !engine.tellCollections() && !returned)
    engine.dropException(env);
  if (!returned)
    napi_throw(env, engine.takeException());
  if (engine.disposed)
    engine.finishDisposal();
  return nullptr;
}

JsValue Engine::callable(const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  if (!alive(info))
    return env.Undefined();
  auto handle = session->callable(text(info[0]), text(info[1]));
  return handle ? JsValue(Napi::Number::New(env, static_cast<double>(*handle)))
                : vmkit::raise(env, handle.takeError());
}

JsValue Engine::exportPointer(const CallbackInfo &info) {
  if (!alive(info))
    return info.Env().Undefined();
  auto pointer = session->exportPointer(text(info[0]), text(info[1]));
  return pointer ? address(info.Env(), *pointer) : vmkit::raise(info.Env(), pointer.takeError());
}

JsValue Engine::depth(const CallbackInfo &info) {
  return Napi::Number::New(info.Env(), session ? session->depth() : 0);
}

// --- life
// -----------------------------------------------------------------------------------------------------------

bool Engine::alive(const CallbackInfo &info) {
  if (session && !disposed)
    return true;
  vmkit::raise(info.Env(), fail("ERR_ENGINE_DISPOSED", "the engine was disposed of"));
  return false;
}

void Engine::finishDisposal() {
  if (!session || session->depth() > 0 || telling > 0)
    return;
  session.reset();
}

JsValue Engine::dispose(const CallbackInfo &info) {
  disposed = true;
  finishDisposal(); // guest frames on the stack: when the outermost of them is left
  return info.Env().Undefined();
}

JsValue Engine::memory(const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  if (!alive(info))
    return env.Undefined();
  const MemoryStatistics statistics = session->memoryStatistics();
  auto object = JsObject::New(env);
  auto number = [&](const char *key, double value) {
    object.Set(key, Napi::Number::New(env, value));
  };
  number("codeUsed", statistics.codeUsed);
  number("codeReserved", statistics.codeReserved);
  number("dataUsed", statistics.dataUsed);
  number("irBytes", statistics.irBytes);
  number("symbols", statistics.symbols);
  number("modules", statistics.modules);
  number("pendingBytes", statistics.pendingBytes);
  number("heapUsed", statistics.heapUsed);
  number("resident", statistics.resident);
  return object;
}

JsValue Engine::reclaim(const CallbackInfo &info) {
  return alive(info) ? JsValue(Napi::Number::New(info.Env(), session->reclaim()))
                     : info.Env().Undefined();
}

// --- symbols
// --------------------------------------------------------------------------------------------------------

JsValue Engine::declare(const CallbackInfo &info) {
  return alive(info) ? finish(info, session->declare(text(info[0]), text(info[1])))
                     : info.Env().Undefined();
}

JsValue Engine::has(const CallbackInfo &info) {
  return alive(info) ? Napi::Boolean::New(info.Env(), session->find(text(info[0])))
                     : info.Env().Undefined();
}

JsValue Engine::symbol(const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  if (!alive(info))
    return env.Undefined();
  Entry *entry = session->find(text(info[0]));
  if (!entry)
    return env.Null();
  if (entry->kind != SymbolKind::Data)
    if (auto error = session->ensureStub(*entry))
      return vmkit::raise(env, std::move(error));
  auto object = JsObject::New(env);
  object.Set("name", entry->name);
  object.Set("kind", kindName(entry->kind));
  object.Set("tier", tierName(entry->tier));
  object.Set("address", address(env, entry->address));
  object.Set("cell", address(env, entry->stub.cell));
  object.Set("stub", address(env, entry->stub.code));
  object.Set("signature", entry->signature);
  object.Set("version", Napi::Number::New(env, entry->version));
  object.Set("irSize", Napi::Number::New(env, entry->ir ? entry->ir->text->size() : 0));
  object.Set("module", Napi::Number::New(env, entry->module));
  object.Set("origin", session->originOf(*entry));
  return object;
}

JsValue Engine::symbols(const CallbackInfo &info) {
  if (!alive(info))
    return info.Env().Undefined();
  auto array = Napi::Array::New(info.Env(), session->table().size());
  uint32_t index = 0;
  for (const auto &item : session->table())
    array.Set(index++, item.getKey().str());
  return array;
}

JsValue Engine::ir(const CallbackInfo &info) {
  if (!alive(info))
    return info.Env().Undefined();
  const Entry *entry = session->find(text(info[0]));
  return entry && entry->ir ? JsValue(Napi::String::New(info.Env(), *entry->ir->text))
                            : info.Env().Null();
}

JsValue Engine::dependencies(const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  if (!alive(info))
    return env.Undefined();
  const Entry *entry = session->find(text(info[0]));
  const CompileRecord *record = entry ? session->record(entry->module) : nullptr;
  if (!record)
    return env.Null();
  auto object = JsObject::New(env);
  object.Set("imported", transfers(env, record->imported));
  object.Set("inlined", transfers(env, record->inlined));
  return object;
}

JsValue Engine::addressOf(const CallbackInfo &info) {
  if (!alive(info))
    return info.Env().Undefined();
  auto found = session->addressOf(text(info[0]));
  return found ? address(info.Env(), *found) : vmkit::raise(info.Env(), found.takeError());
}

JsValue Engine::lookupFunction(const CallbackInfo &info) {
  if (!alive(info))
    return info.Env().Undefined();
  auto object = JsObject::New(info.Env());
  object.Set("address", address(info.Env(), reinterpret_cast<const void *>(&lookUpSymbol)));
  object.Set("session", address(info.Env(), session.get()));
  return object;
}

JsValue Engine::defineSymbol(const CallbackInfo &info) {
  return alive(info) ? finish(info, session->defineSymbol(text(info[0]), pointerOf(info[1])))
                     : info.Env().Undefined();
}

JsValue Engine::retarget(const CallbackInfo &info) {
  return alive(info) ? finish(info, session->retarget(text(info[0]), pointerOf(info[1])))
                     : info.Env().Undefined();
}

JsValue Engine::remove(const CallbackInfo &info) {
  return alive(info) ? finish(info, session->remove(text(info[0]))) : info.Env().Undefined();
}

// --- compilation
// ----------------------------------------------------------------------------------------------------

JsValue Engine::provide(const CallbackInfo &info) {
  return alive(info) ? finish(info, session->provide(text(info[0]), text(info[1])))
                     : info.Env().Undefined();
}

JsValue Engine::compileModule(const CallbackInfo &info) {
  if (!alive(info))
    return info.Env().Undefined();
  auto record = session->compile(text(info[0]), text(info[1]), compileOptions(info[2]));
  return record ? JsValue(recordObject(info.Env(), *record))
                : vmkit::raise(info.Env(), record.takeError());
}

JsValue Engine::compileAsync(const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  if (!alive(info))
    return env.Undefined();
  auto job = session->makeJob(text(info[0]), text(info[1]), compileOptions(info[2]));
  if (!job)
    return vmkit::raise(env, job.takeError());
  auto work = std::make_shared<Pending>(Pending{this,
                                                std::move(*job),
                                                {},
                                                {},
                                                Napi::Promise::Deferred::New(env),
                                                Napi::Persistent(info.This().As<JsObject>()),
                                                {}});
  work->wake = Napi::ThreadSafeFunction::New(
      env, Napi::Function::New(env, [](const CallbackInfo &) {}), "vmkit compilation", 0, 1);
  if (!static_cast<napi_threadsafe_function>(work->wake))
    return env.Undefined(); // the environment is being terminated
  auto task = [work](CompileContext &context) -> llvm::Error {
    auto output = Compiler(context).compile(work->job);
    if (!output)
      return output.takeError();
    work->output = std::move(*output);
    return llvm::Error::success();
  };
  auto done = [work, this](llvm::Error error) {
    work->error.emplace(std::move(error));
    auto deliver = [work, this](Napi::Env env, Napi::Function) {
      napi_remove_env_cleanup_hook(env, Pending::endOfEnvironment, work.get());
      // The compile thread may be the last to let go of `work`, and must not free a reference.
      const Napi::ObjectReference alive = std::move(work->engine);
      llvm::Error failed = std::move(*work->error);
      if (!failed && (!session || disposed))
        failed = fail("ERR_ENGINE_DISPOSED",
                      "the engine was disposed of while '" + work->job.name + "' was compiled");
      if (!failed) {
        auto record = session->install(work->job, std::move(work->output));
        if (record) {
          work->deferred.Resolve(recordObject(env, *record));
          return;
        }
        failed = record.takeError();
      }
      work->deferred.Reject(toJavaScript(env, std::move(failed)).Value());
    };
    work->wake.BlockingCall(deliver);
    work->wake.Release();
  };
  const Napi::Promise promise = work->deferred.Promise();
  if (auto error = session->compiler().post(task, done)) {
    work->wake.Release();
    return vmkit::raise(env, std::move(error));
  }
  napi_add_env_cleanup_hook(env, Pending::endOfEnvironment, work.get());
  return promise;
}

JsValue Engine::inspect(const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  if (!alive(info))
    return env.Undefined();
  const auto stage = llvm::StringSwitch<std::optional<Stage>>(text(info[2]))
                         .Case("imported", Stage::Imported)
                         .Case("optimized", Stage::Optimized)
                         .Case("lowered", Stage::Lowered)
                         .Case("assembly", Stage::Assembly)
                         .Default(std::nullopt);
  if (!stage)
    return vmkit::raise(
        env, fail("ERR_ARGUMENT", "the stage is imported, optimized, lowered or assembly"));
  auto result = session->inspect(text(info[0]), text(info[1]), *stage, compileOptions(info[3]));
  return result ? JsValue(Napi::String::New(env, *result)) : vmkit::raise(env, result.takeError());
}

JsValue Engine::addModule(const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  if (!alive(info))
    return env.Undefined();
  auto added = session->addModule(text(info[0]), bytes(info[1]), flag(info[2]));
  if (!added)
    return vmkit::raise(env, added.takeError());
  auto functions = Napi::Array::New(env, added->functions.size());
  for (uint32_t i = 0; i < added->functions.size(); ++i) {
    auto item = JsObject::New(env);
    item.Set("name", added->functions[i].first);
    item.Set("signature", added->functions[i].second);
    functions.Set(i, item);
  }
  auto object = JsObject::New(env);
  object.Set("functions", functions);
  object.Set("data", names(env, added->data));
  return object;
}

// --- what guests are linked to
// --------------------------------------------------------------------------------------

JsValue Engine::addRuntime(const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  if (!alive(info))
    return env.Undefined();
  auto options = info[0].As<JsObject>();
  const auto strategy = parseStrategy(text(options.Get("strategy")));
  if (!strategy)
    return vmkit::raise(
        env,
        fail("ERR_ARGUMENT", "the strategy '" + text(options.Get("strategy")) +
                                 "' is none of import, link-lazily, whole, object and archive"));
  auto added =
      session->addRuntime({text(options.Get("name")), *strategy, text(options.Get("bitcode")),
                           text(options.Get("library")), text(options.Get("archive"))});
  if (!added)
    return vmkit::raise(env, added.takeError());
  auto object = JsObject::New(env);
  object.Set("name", added->name);
  object.Set("functions", Napi::Number::New(env, added->functions));
  object.Set("symbols", Napi::Number::New(env, added->symbols));
  object.Set("open", Napi::Number::New(env, added->open));
  return object;
}

JsValue Engine::addLibrary(const CallbackInfo &info) {
  return alive(info) ? finish(info, session->linkedLibraries().addShared(text(info[0])))
                     : info.Env().Undefined();
}

JsValue Engine::addArchive(const CallbackInfo &info) {
  return alive(info) ? finish(info, session->linkedLibraries().addArchive(text(info[0])))
                     : info.Env().Undefined();
}

JsValue Engine::defineHost(const CallbackInfo &info) {
  return alive(info)
             ? finish(info, session->defineHost(text(info[0]), text(info[1]), integer(info[2])))
             : info.Env().Undefined();
}

// --- objects
// --------------------------------------------------------------------------------------------------------

JsValue Engine::defineClass(const CallbackInfo &info) {
  return alive(info) ? vmkit::defineClass(*session, info) : info.Env().Undefined();
}

JsValue Engine::defineData(const CallbackInfo &info) {
  return alive(info) ? vmkit::defineData(*session, info) : info.Env().Undefined();
}

JsValue Engine::declareSite(const CallbackInfo &info) {
  return alive(info) ? vmkit::declareSite(*session, info) : info.Env().Undefined();
}

JsValue Engine::sites(const CallbackInfo &info) {
  return alive(info) ? vmkit::siteList(*session, info) : info.Env().Undefined();
}

JsValue Engine::retargetSite(const CallbackInfo &info) {
  if (!alive(info))
    return info.Env().Undefined();
  auto done = session->retargetSite(integer(info[0]),
                                    static_cast<const Class *>(pointerOf(info[1])), text(info[2]));
  if (!done)
    return vmkit::raise(info.Env(), done.takeError());
  if (!*done)
    napi_throw(info.Env(), takeException());
  return info.Env().Undefined();
}

namespace {
llvm::Error noWords() {
  return fail("ERR_ARGUMENT", "a block of references is a BigUint64Array that is not empty");
}
} // namespace

JsValue Engine::addHandleBlock(const CallbackInfo &info) {
  const Words words = wordsOf(info[0]);
  if (!alive(info))
    return info.Env().Undefined();
  if (!words.data)
    return finish(info, noWords());
  blocks.push_back(Napi::Persistent(info[0].As<JsObject>()));
  return finish(info, session->addHandles(words.data, words.count));
}

JsValue Engine::addWeakBlock(const CallbackInfo &info) {
  const Words words = wordsOf(info[0]);
  if (!alive(info))
    return info.Env().Undefined();
  if (!words.data)
    return finish(info, noWords());
  blocks.push_back(Napi::Persistent(info[0].As<JsObject>()));
  return finish(info, session->addWeak(words.data, words.count));
}

// --- LLVM's services for src/ir
// ---------------------------------------------------------------------------------------

namespace {

JsValue irParseBound(const CallbackInfo &info) {
  const std::string input = bytes(info[0]), name = text(info[1]);
  // Bitcode is read where a crash does no harm before it is read here.
  if (llvm::StringRef(input).starts_with("BC\xC0\xDE"))
    if (auto error =
            tryInChild([&] { return irParse(input, name).takeError(); }, "ERR_BITCODE_INVALID"))
      return raise(info.Env(), std::move(error));
  auto parsed = irParse(input, name);
  return parsed ? JsValue(Napi::String::New(info.Env(), *parsed))
                : raise(info.Env(), parsed.takeError());
}

JsValue irVerifyBound(const CallbackInfo &info) {
  const auto message = irVerify(text(info[0]), text(info[1]));
  return message ? JsValue(Napi::String::New(info.Env(), *message)) : info.Env().Null();
}

JsValue irLinkBound(const CallbackInfo &info) {
  auto linked = irLink(text(info[0]), text(info[1]));
  return linked ? JsValue(Napi::String::New(info.Env(), *linked))
                : raise(info.Env(), linked.takeError());
}

JsValue irWriteBitcodeBound(const CallbackInfo &info) {
  auto bitcode = irWriteBitcode(text(info[0]));
  if (!bitcode)
    return raise(info.Env(), bitcode.takeError());
  return Napi::Buffer<char>::Copy(info.Env(), bitcode->data(), bitcode->size());
}

JsValue irTypeAllocSizeBound(const CallbackInfo &info) {
  auto size = irTypeAllocSize(text(info[0]), text(info[1]));
  return size ? JsValue(Napi::Number::New(info.Env(), *size)) : raise(info.Env(), size.takeError());
}

JsValue targetInfoBound(const CallbackInfo &info) {
  const auto target = targetInfo(text(info[0]));
  if (!target)
    return info.Env().Null();
  auto object = JsObject::New(info.Env());
  object.Set("name", target->name);
  object.Set("description", target->description);
  object.Set("dataLayout", target->dataLayout);
  return object;
}

JsValue llvmConfigBound(const CallbackInfo &info) {
  const LlvmConfig config = llvmConfig();
  auto object = JsObject::New(info.Env());
  object.Set("version", config.version);
  object.Set("major", Napi::Number::New(info.Env(), config.major));
  object.Set("minor", Napi::Number::New(info.Env(), config.minor));
  object.Set("patch", Napi::Number::New(info.Env(), config.patch));
  object.Set("defaultTriple", config.defaultTriple);
  object.Set("hostTriple", config.hostTriple);
  object.Set("hostCpu", config.hostCpu);
  return object;
}

JsValue mangleBound(const CallbackInfo &info) {
  auto mangled = mangle(text(info[0]), text(info[1]));
  return mangled ? JsValue(Napi::String::New(info.Env(), *mangled))
                 : raise(info.Env(), mangled.takeError());
}

JsValue timeOpeningBound(const CallbackInfo &info) {
  auto time = timeOpening(text(info[0]), flag(info[1]));
  return time ? JsValue(Napi::Number::New(info.Env(), *time)) : raise(info.Env(), time.takeError());
}

JsValue clearKeptObjectsBound(const CallbackInfo &info) {
  return Napi::Boolean::New(info.Env(), clearKeptObjectsOfV8());
}

JsValue adjustExternalMemoryBound(const CallbackInfo &info) {
  Napi::MemoryManagement::AdjustExternalMemory(info.Env(), info[0].As<Napi::Number>().Int64Value());
  return info.Env().Undefined();
}

} // namespace

JsObject initialize(Napi::Env env, JsObject exports) {
  exports.Set("Engine", Engine::define(env));
  exports.Set("interruptEngine", Napi::Function::New<interruptEngine>(env, "interruptEngine"));
  exports.Set("clearKeptObjects",
              Napi::Function::New<clearKeptObjectsBound>(env, "clearKeptObjects"));
  exports.Set("adjustExternalMemory",
              Napi::Function::New<adjustExternalMemoryBound>(env, "adjustExternalMemory"));
  exports.Set("irParse", Napi::Function::New<irParseBound>(env, "irParse"));
  exports.Set("irVerify", Napi::Function::New<irVerifyBound>(env, "irVerify"));
  exports.Set("irLink", Napi::Function::New<irLinkBound>(env, "irLink"));
  exports.Set("irWriteBitcode", Napi::Function::New<irWriteBitcodeBound>(env, "irWriteBitcode"));
  exports.Set("irTypeAllocSize", Napi::Function::New<irTypeAllocSizeBound>(env, "irTypeAllocSize"));
  exports.Set("targetInfo", Napi::Function::New<targetInfoBound>(env, "targetInfo"));
  exports.Set("llvmConfig", Napi::Function::New<llvmConfigBound>(env, "llvmConfig"));
  exports.Set("mangle", Napi::Function::New<mangleBound>(env, "mangle"));
  exports.Set("timeOpening", Napi::Function::New<timeOpeningBound>(env, "timeOpening"));
  return exports;
}

} // namespace vmkit

static Napi::Object initializeAddon(Napi::Env env, Napi::Object exports) {
  return vmkit::initialize(env, exports);
}
NODE_API_MODULE(vmkit, initializeAddon)
