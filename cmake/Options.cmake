# Flags that every target shares, in one INTERFACE target.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PROJECT_SOURCE_DIR}/cmake/compile-cached ${PROJECT_SOURCE_DIR} ${CCACHE_PROGRAM})
endif()

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# A GPU server's command line trains and does little else, so there LibTorch is linked as anything is.
if(MUSE_BUILD_CUDA)
  set(MUSE_LATE_LIBTORCH OFF)
endif()
set(MUSE_LIBRARY_FOLDER ${PROJECT_BINARY_DIR}/lib)
# Where the dynamic linker looks for nobody's libraries by itself.
cmake_path(APPEND MUSE_LIBRARY_DESTINATION lib "${CMAKE_LIBRARY_ARCHITECTURE}" musegan-studio)

add_library(muse_options INTERFACE)
target_compile_features(muse_options INTERFACE cxx_std_20)
target_include_directories(muse_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(muse_options INTERFACE QT_NO_KEYWORDS MUSE_VERSION="${PROJECT_VERSION}")
# GCC 12 warns of impossible string copies (bugs 105651 and 105329), in whatever line its inlining leads to.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  set(bogus -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds)
endif()
set(warnings -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual ${bogus})
if(MUSE_WARNINGS_AS_ERRORS)
  list(APPEND warnings -Werror)
endif()
# nvcc does not know these flags.
target_compile_options(muse_options INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:${warnings}>")
if(MUSE_SANITIZE)
  target_compile_options(muse_options INTERFACE -fsanitize=${MUSE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(muse_options INTERFACE -fsanitize=${MUSE_SANITIZE})
endif()
