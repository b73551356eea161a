// Electron 33 offers what Node-API 10 made stable, but only to addons that ask for the experimental version. There,
// finalizers run during garbage collection and must put off whatever touches the engine. node-api-headers leaves the
// declaration of that deferral out; this is the one node-addon-api expects.
#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
#include <node_api.h>

extern "C" napi_status node_api_post_finalizer(
    node_api_nogc_env env, napi_finalize finalize, void* data, void* hint);
