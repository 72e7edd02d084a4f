// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/build_facts.h"

namespace tessera {

namespace {

std::map<std::string, std::string> known(std::map<std::string, std::string> facts) {
    std::erase_if(facts, [](const auto& fact) { return fact.second.empty(); });
    return facts;
}

} // namespace

std::map<std::string, std::string> build_facts() {
    return known({{"type", TESSERA_BUILD_TYPE},
                  {"compiler", TESSERA_COMPILER},
                  {"flags", TESSERA_BUILD_FLAGS},
                  {"commit", TESSERA_COMMIT}});
}

std::map<std::string, std::string> built_with() {
    return known({{"nlohmann_json", TESSERA_JSON_VERSION},
                  {"opencv", TESSERA_OPENCV_VERSION},
                  {"zlib", TESSERA_ZLIB_VERSION}});
}

} // namespace tessera
