# SPDX-License-Identifier: GPL-3.0-or-later
# Compile and link settings shared by every target: `tessera_target(NAME)` applies them.

find_program(TESSERA_CCACHE ccache)
if(TESSERA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness settings let ccache keep results made with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${TESSERA_CCACHE})
endif()
find_program(TESSERA_MOLD mold)

add_library(tessera_compile INTERFACE)
target_include_directories(tessera_compile INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(tessera_compile INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
if(TESSERA_WERROR)
    target_compile_options(tessera_compile INTERFACE -Werror)
endif()
if(TESSERA_SANITIZE)
    target_compile_options(tessera_compile INTERFACE -fsanitize=${TESSERA_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(tessera_compile INTERFACE -fsanitize=${TESSERA_SANITIZE})
elseif(TESSERA_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(tessera_compile INTERFACE -fuse-ld=mold)
endif()

# The settings hold for our own sources only, never for a library's headers (those are SYSTEM).
function(tessera_target target)
    target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:tessera_compile>)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
endfunction()

# A target that includes LibTorch: links it privately and shares one precompiled header.
function(tessera_torch_target target)
    tessera_target(${target})
    target_include_directories(${target} SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
    target_link_libraries(${target} PRIVATE ${TORCH_LIBRARIES})
    separate_arguments(flags UNIX_COMMAND "${TORCH_CXX_FLAGS}")
    target_compile_options(${target} PRIVATE ${flags})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
        # For programs too: the precompiled header is made with it and is refused otherwise.
        target_compile_options(${target} PRIVATE -fPIC)
        # Overflows seen in LibTorch's templates where there are none.
        foreach(warning array-bounds stringop-overflow stringop-overread maybe-uninitialized)
            target_compile_options(${target} PRIVATE -Wno-error=${warning})
        endforeach()
    endif()
    if(TESSERA_PCH)
        if(target STREQUAL "tessera_models")
            target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/models/torch_pch.h)
        else()
            target_precompile_headers(${target} REUSE_FROM tessera_models)
        endif()
    endif()
endfunction()
