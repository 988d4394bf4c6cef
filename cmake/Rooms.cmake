# What most rooms read is precompiled for all of them.
set(MUSE_ROOM_HEADERS <algorithm> <array> <cmath> <cstdint> <filesystem> <functional> <map> <memory> <optional> <span> <string>
  <string_view> <utility> <vector> <fmt/format.h>)
set(MUSE_SHARED_HEADERS muse_room_headers)

# Headers that many targets read, compiled once for all that have the same flags.
function(muse_headers name)
  cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
  file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE muse_options ${ARG_LIBS})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

# One library a room: every source in the folder (and its subfolders), or those that SOURCES names, with the links that
# the house allows. SHARED ones are what the library with LibTorch in it, opened late, has in common with the program.
# HEADERS are precompiled for this room, in place of those that most rooms read.
function(muse_room name)
  cmake_parse_arguments(ARG "SHARED" "" "PUBLIC;PRIVATE;SOURCES;HEADERS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  if(ARG_SOURCES)
    set(sources ${ARG_SOURCES})
  endif()
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  if(NOT sources)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp "")
    set(sources ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
  endif()
  if(ARG_SHARED AND MUSE_LATE_LIBTORCH)
    add_library(${name} SHARED ${sources} ${headers})
    muse_shared(${name})
  else()
    add_library(${name} STATIC ${sources} ${headers})
  endif()
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(${name} PUBLIC muse_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(ARG_HEADERS)
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
  else()
    target_precompile_headers(${name} REUSE_FROM ${MUSE_SHARED_HEADERS})
  endif()
endfunction()

# All shared libraries lie in one folder and find each other there, wherever that is; calls within one do not take the way
# around.
function(muse_shared name)
  set_target_properties(${name} PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${MUSE_LIBRARY_FOLDER} DEFINE_SYMBOL ""
    BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN")
  target_link_options(${name} PRIVATE -Wl,-Bsymbolic-functions)
  # What a sanitizer brings is found only in the program.
  if(NOT MUSE_SANITIZE)
    target_link_options(${name} PRIVATE -Wl,-z,defs)
  endif()
  install(TARGETS ${name} LIBRARY DESTINATION ${MUSE_LIBRARY_DESTINATION} COMPONENT musegan)
endfunction()

# A program that is installed: it finds the shared libraries in the build's folder and in the installed one.
function(muse_program name)
  # Opened when something needs it, so the linker does not know.
  add_dependencies(${name} muse_torch)
  if(MUSE_LATE_LIBTORCH)
    set_target_properties(${name} PROPERTIES BUILD_WITH_INSTALL_RPATH ON
      INSTALL_RPATH "$ORIGIN/../lib;$ORIGIN/../${MUSE_LIBRARY_DESTINATION}")
  endif()
  if(TARGET muse_under_thread_sanitizer)
    target_sources(${name} PRIVATE $<TARGET_OBJECTS:muse_under_thread_sanitizer>)
  endif()
  install(TARGETS ${name} COMPONENT ${name})
endfunction()
