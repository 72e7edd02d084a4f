# SPDX-License-Identifier: GPL-3.0-or-later
# Copies sources that know no Qt to OUT with their no-op macros spelt as lupdate knows them: TESSERA_TR in the
# context RunSchema, TESSERA_SENTENCE in Engine.
# -DOUT=DIR -DSOURCES=a.cpp|b.cpp
string(REPLACE "|" ";" sources "${SOURCES}")
foreach(source IN LISTS sources)
    if(EXISTS "${source}")
        file(READ "${source}" text)
        string(REPLACE "TESSERA_TR(" "QT_TRANSLATE_NOOP(\"RunSchema\", " text "${text}")
        string(REPLACE "TESSERA_SENTENCE(" "QT_TRANSLATE_NOOP(\"Engine\", " text "${text}")
        string(REGEX REPLACE "^/" "" name "${source}")
        string(REPLACE "/" "-" name "${name}")
        file(WRITE "${OUT}/${name}" "${text}")
    endif()
endforeach()
