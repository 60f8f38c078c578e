#include "addon_objects.h"

#include "runtime-cpp/shapes.h"

#include "llvm/ADT/STLExtras.h"

#include <iterator>

namespace vmkit {

namespace {

const Class *descriptor(const JsValue &value) {
  return static_cast<const Class *>(pointerOf(value));
}

ClassKind kindOf(const std::string &name) {
  return name == "interface" ? ClassKindInterface
         : name == "array"   ? ClassKindArray
                             : ClassKindClass;
}

bool parseShape(const std::string &name, ClassShape &shape) {
  static constexpr std::pair<const char *, ClassShape> shapes[] = {
      {"fixed", ClassShapeFixed},
      {"array", ClassShapeArray},
      {"references", ClassShapeReferences},
      {"string", ClassShapeString},
      {"dynamic", ClassShapeDynamic}};
  for (const auto &[known, value] : shapes)
    if (name == known) {
      shape = value;
      return true;
    }
  return false;
}

constexpr const char *kindNames[] = {"call", "get", "set", "operation"};

SiteKind siteKind(const std::string &name) {
  for (unsigned i = 0; i < std::size(kindNames); ++i)
    if (name == kindNames[i])
      return static_cast<SiteKind>(i);
  return SiteKind::Call;
}

const char *stateName(Sites::State state) {
  static constexpr const char *names[] = {"empty", "monomorphic", "polymorphic", "megamorphic"};
  return names[static_cast<unsigned>(state)];
}

} // namespace

JsValue defineClass(Session &session, const CallbackInfo &info) {
  const auto given = info[0].As<JsObject>();
  ClassOptions options;
  options.symbol = text(given.Get("symbol"));
  options.name = text(given.Get("name"));
  options.kind = kindOf(text(given.Get("kind")));
  options.super = descriptor(given.Get("super"));
  options.element = descriptor(given.Get("element"));
  options.instanceSize =
      static_cast<uint64_t>(given.Get("instanceSize").As<Napi::Number>().DoubleValue());
  if (!parseShape(text(given.Get("shape")), options.shape))
    return raise(
        info.Env(),
        fail("ERR_ARGUMENT", "the shape of '" + options.name + "' is '" + text(given.Get("shape")) +
                                 "': fixed, array, references, string and dynamic are possible"));
  options.elementSize = integer(given.Get("elementSize"));
  const auto references = given.Get("references").As<Napi::Array>();
  for (uint32_t i = 0; i < references.Length(); ++i)
    options.references.push_back(integer(references.Get(i)));
  const auto interfaces = given.Get("interfaces").As<Napi::Array>();
  for (uint32_t i = 0; i < interfaces.Length(); ++i)
    options.interfaces.push_back(descriptor(interfaces.Get(i)));
  const auto virtuals = given.Get("virtuals").As<Napi::Array>();
  for (uint32_t i = 0; i < virtuals.Length(); ++i)
    options.virtuals.push_back(text(virtuals.Get(i)));
  const auto methods = given.Get("interfaceMethods").As<Napi::Array>();
  for (uint32_t i = 0; i < methods.Length(); ++i) {
    const auto method = methods.Get(i).As<JsObject>();
    options.interfaceMethods.emplace_back(integer(method.Get("selector")),
                                          text(method.Get("target")));
  }
  auto type = session.defineClass(options);
  return type ? address(info.Env(), *type) : raise(info.Env(), type.takeError());
}

JsValue defineData(Session &session, const CallbackInfo &info) {
  auto datum = session.defineData(
      text(info[0]), static_cast<uint64_t>(info[1].As<Napi::Number>().DoubleValue()),
      static_cast<uint64_t>(info[2].As<Napi::Number>().DoubleValue()), flag(info[3]));
  return datum ? address(info.Env(), *datum) : raise(info.Env(), datum.takeError());
}

JsValue baseOf(Session &session, const CallbackInfo &info) {
  auto base = session.baseOf(descriptor(info[0]));
  return base ? address(info.Env(), *base) : raise(info.Env(), base.takeError());
}

JsValue hasProperty(Session &session, const CallbackInfo &info) {
  auto index = session.findProperty(descriptor(info[0]), integer(info[1]));
  if (!index)
    return raise(info.Env(), index.takeError());
  if (*index == PropertyUnknown)
    return info.Env().Undefined();
  return Napi::Boolean::New(info.Env(), *index != PropertyNone);
}

JsValue declareSite(Session &session, const CallbackInfo &info) {
  const auto given = info[0].As<JsObject>();
  SiteOptions options;
  options.kind = siteKind(text(given.Get("kind")));
  options.owner = text(given.Get("owner"));
  options.label = text(given.Get("label"));
  options.line = integer(given.Get("line"));
  options.selector = integer(given.Get("selector"));
  options.method = integer(given.Get("method"));
  options.signature = text(given.Get("signature"));
  options.resolver = flag(given.Get("resolver"));
  options.mayFail = flag(given.Get("mayFail"));
  options.name = integer(given.Get("name"));
  const auto cases = given.Get("cases").As<Napi::Array>();
  for (uint32_t i = 0; i < cases.Length(); ++i)
    options.cases.push_back(text(cases.Get(i)));
  auto id = session.declareSite(std::move(options));
  return id ? JsValue(Napi::Number::New(info.Env(), *id)) : raise(info.Env(), id.takeError());
}

JsValue siteList(Session &session, const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  const auto infos = session.siteInfos(text(info[0]));
  auto list = Napi::Array::New(env, infos.size());
  for (uint32_t i = 0; i < infos.size(); ++i) {
    const Session::SiteInfo &each = infos[i];
    const SiteOptions &options = each.site->options;
    auto object = JsObject::New(env);
    object.Set("id", Napi::Number::New(env, each.site->id));
    object.Set("kind", kindNames[static_cast<unsigned>(options.kind)]);
    object.Set("owner", options.owner);
    object.Set("label", options.label);
    object.Set("line", Napi::Number::New(env, options.line));
    object.Set("selector", Napi::Number::New(env, options.selector));
    object.Set("state", stateName(each.state));
    object.Set("misses", Napi::Number::New(env, static_cast<double>(each.misses)));
    auto targets = Napi::Array::New(env, each.targets.size());
    for (uint32_t j = 0; j < each.targets.size(); ++j) {
      auto target = JsObject::New(env);
      target.Set("class", each.targets[j].first);
      target.Set("target", each.targets[j].second);
      targets.Set(j, target);
    }
    object.Set("targets", targets);
    auto saw = Napi::Array::New(env, each.saw.size());
    for (uint32_t j = 0; j < each.saw.size(); ++j)
      saw.Set(j, each.saw[j]);
    object.Set("saw", saw);
    auto cases = Napi::Array::New(env);
    if (each.site->cases)
      for (const auto &[j, name] : llvm::enumerate(*each.site->cases))
        cases.Set(static_cast<uint32_t>(j), name);
    object.Set("cases", cases);
    list.Set(i, object);
  }
  return list;
}

} // namespace vmkit
