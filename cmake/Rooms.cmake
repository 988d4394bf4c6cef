# One library a room: every source in the folder (and its subfolders), or those that SOURCES names, with the links that
# the house allows. SHARED ones are what the library with LibTorch in it, opened late, has in common with the program.
function(muse_room name)
  cmake_parse_arguments(ARG "SHARED" "" "PUBLIC;PRIVATE;SOURCES" ${ARGN})
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
  install(TARGETS ${name} COMPONENT ${name})
endfunction()

# One Qt Test executable for every *Test.cpp of a folder, or with RECURSE of its subfolders too, run offscreen. Tests of
# the label "numbers" are run at several levels of the processor's kernels.
function(muse_tests labels)
  cmake_parse_arguments(ARG "RECURSE" "TIMEOUT" "LIBS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  if(MUSE_SANITIZE)
    math(EXPR ARG_TIMEOUT "8 * ${ARG_TIMEOUT}")
  endif()
  set(glob GLOB)
  if(ARG_RECURSE)
    set(glob GLOB_RECURSE)
  endif()
  # Qt Test ends a function after five minutes of its own accord, which is no time on a loaded machine.
  math(EXPR function_timeout "${ARG_TIMEOUT} * 1000")
  file(${glob} tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*Test.cpp)
  # Qt's headers are read once a folder: half of the time that a test takes to compile.
  file(RELATIVE_PATH headers ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE "/" "_" headers "${headers}_headers")
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/headers.cpp "")
  add_library(${headers} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/headers.cpp)
  target_link_libraries(${headers} PRIVATE muse_options muse_test_support ${ARG_LIBS} Qt6::Test)
  target_precompile_headers(${headers} PRIVATE <QtTest> <filesystem> <vector>)
  if(labels STREQUAL gui)
    target_precompile_headers(${headers} PRIVATE <QtWidgets>)
  endif()
  foreach(source ${tests})
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE muse_options muse_test_support ${ARG_LIBS} Qt6::Test)
    target_precompile_headers(${name} REUSE_FROM ${headers})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${labels}" TIMEOUT ${ARG_TIMEOUT}
      SKIP_RETURN_CODE 77
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=passive;XDG_STATE_HOME=${PROJECT_BINARY_DIR}/state;QTEST_FUNCTION_TIMEOUT=${function_timeout}")
  endforeach()
endfunction()

# Tests that look inside the room of LibTorch, and so see it as it does. Its flags differ from those of other tests.
function(muse_sees_torch)
  foreach(test ${ARGN})
    target_include_directories(${test} SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
    target_link_libraries(${test} PRIVATE ${TORCH_LIBRARIES})
    set_target_properties(${test} PROPERTIES DISABLE_PRECOMPILE_HEADERS ON)
  endforeach()
endfunction()
