# SPDX-License-Identifier: GPL-3.0-or-later
# Copies the schema's sources to OUT with its no-op macro spelt as lupdate knows it, context RunSchema.
# -DOUT=DIR -DSOURCES=a.cpp|b.cpp
string(REPLACE "|" ";" sources "${SOURCES}")
foreach(source IN LISTS sources)
    if(EXISTS "${source}")
        file(READ "${source}" text)
        string(REPLACE "TESSERA_TR(" "QT_TRANSLATE_NOOP(\"RunSchema\", " text "${text}")
        get_filename_component(name "${source}" NAME)
        file(WRITE "${OUT}/${name}" "${text}")
    endif()
endforeach()
