# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, a C++ file with the text of FOLDER/NAME.json for every NAME of NAMES, in that order.
# What people read of them stands there once more as marked strings, so that lupdate can find it.

# marked(OUT KEY): the text at KEY of the preset; one that is empty is not marked.
function(marked out key)
    string(JSON text GET "${preset}" ${key})
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    if(text STREQUAL "")
        set(${out} "{}" PARENT_SCOPE)
    else()
        set(${out} "TESSERA_TR(\"${text}\")" PARENT_SCOPE)
    endif()
endfunction()

set(code "// SPDX-License-Identifier: GPL-3.0-or-later\n// Generated from resources/presets.\n")
string(APPEND code "#include \"training/config/preset_sources.h\"\n\n")
string(APPEND code "#include \"training/config/field.h\"\n\n")
string(APPEND code "namespace tessera {\n\nconst std::vector<PresetSource>& preset_sources() {\n")
string(APPEND code "    static const std::vector<PresetSource> sources = {\n")
foreach(name IN LISTS NAMES)
    file(READ "${FOLDER}/${name}.json" preset)
    string(APPEND code "        {\"${name}\"")
    foreach(key title summary reproduces expected)
        marked(text ${key})
        string(APPEND code ",\n         ${text}")
    endforeach()
    string(APPEND code ",\n         R\"preset(${preset})preset\"},\n")
endforeach()
string(APPEND code "    };\n    return sources;\n}\n\n} // namespace tessera\n")
file(WRITE "${OUT}" "${code}")
