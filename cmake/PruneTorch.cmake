# cmake -DSOURCE=FILE -DFOLDER=DIR -DSTAMP=FILE -P PruneTorch.cmake
#
# Debian's libtorch_cpu names libraries that it never calls (OpenCV, FFmpeg, and through them Qt 5, GDAL and MariaDB):
# nine in ten of all that are loaded with it. Puts a copy that does not name them into FOLDER, where ours finds it first.
# The linker itself says which they are. Where it cannot, or patchelf is not installed, there is no copy and the plain
# library is used. STAMP says which file was copied, so that the copy is not used beside a newer LibTorch.
get_filename_component(SOURCE ${SOURCE} REALPATH)
file(GLOB old ${FOLDER}/libtorch_cpu.so*)
foreach(file ${old})
  file(REMOVE ${file})
endforeach()
file(WRITE ${STAMP} "")

find_program(PATCHELF patchelf)
find_program(LDD ldd)
if(NOT PATCHELF OR NOT LDD)
  message(STATUS "LibTorch is used as it is: patchelf is not installed.")
  return()
endif()

execute_process(COMMAND ${LDD} -u ${SOURCE} OUTPUT_VARIABLE unused ERROR_QUIET)
string(REGEX MATCHALL "/[^ \t\n]+" unused "${unused}")
set(words)
foreach(library ${unused})
  get_filename_component(name ${library} NAME)
  list(APPEND words --remove-needed ${name})
endforeach()
execute_process(COMMAND ${PATCHELF} --print-soname ${SOURCE} OUTPUT_VARIABLE soname OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT words OR NOT soname)
  message(STATUS "LibTorch is used as it is: it names nothing that it does not call.")
  return()
endif()

set(copy ${FOLDER}/${soname})
execute_process(COMMAND ${PATCHELF} ${words} --output ${copy} ${SOURCE} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
execute_process(COMMAND ${LDD} -r ${copy} OUTPUT_VARIABLE report ERROR_VARIABLE report)
if(failed OR NOT EXISTS ${copy} OR report MATCHES "undefined symbol|not found")
  file(REMOVE ${copy})
  message(STATUS "LibTorch is used as it is: its copy without unused libraries would not load.")
  return()
endif()
file(SIZE ${SOURCE} size)
file(TIMESTAMP ${SOURCE} changed "%s" UTC)
file(WRITE ${STAMP} "${size} ${changed} ${SOURCE}\n")
