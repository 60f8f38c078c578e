// The version that a guest program can ask for; the build takes it from package.json.
#ifndef VMKIT_VERSION
#error "VMKIT_VERSION is not defined: build through CMake"
#endif

extern "C" {

/// vmkit's version, i.e. "0.1.0"; lives as long as the process.
const char *vmkit_version() { return VMKIT_VERSION; }
}
