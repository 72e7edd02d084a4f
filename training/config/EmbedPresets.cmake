# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, a C++ file with the text of FOLDER/NAME.json for every NAME of NAMES, in that order.
# Titles and summaries stand there once more as marked strings, so that lupdate can find them.

function(quoted out text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    set(${out} "\"${text}\"" PARENT_SCOPE)
endfunction()

set(code "// SPDX-License-Identifier: GPL-3.0-or-later\n// Generated from resources/presets.\n")
string(APPEND code "#include \"training/config/preset_sources.h\"\n\n")
string(APPEND code "#include \"training/config/field.h\"\n\n")
string(APPEND code "namespace tessera {\n\nconst std::vector<PresetSource>& preset_sources() {\n")
string(APPEND code "    static const std::vector<PresetSource> sources = {\n")
foreach(name IN LISTS NAMES)
    file(READ "${FOLDER}/${name}.json" text)
    string(JSON title GET "${text}" title)
    string(JSON summary GET "${text}" summary)
    quoted(title "${title}")
    quoted(summary "${summary}")
    string(APPEND code "        {\"${name}\", TESSERA_TR(${title}), TESSERA_TR(${summary}),\n")
    string(APPEND code "         R\"preset(${text})preset\"},\n")
endforeach()
string(APPEND code "    };\n    return sources;\n}\n\n} // namespace tessera\n")
file(WRITE "${OUT}" "${code}")
