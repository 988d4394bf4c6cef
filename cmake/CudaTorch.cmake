# A CUDA LibTorch such as PyPI's, found in CMAKE_PREFIX_PATH and linked by its files. Its own CMake files want all of
# CUDA's libraries and headers; a program that only links it needs nvcc's runtime.
find_path(MUSE_TORCH_ROOT include/torch/csrc/api/include/torch/torch.h REQUIRED
  DOC "Folder of LibTorch, such as .../site-packages/torch")
set(TORCH_INCLUDE_DIRS ${MUSE_TORCH_ROOT}/include ${MUSE_TORCH_ROOT}/include/torch/csrc/api/include)
set(TORCH_LIBRARIES)
foreach(library torch torch_cpu torch_cuda c10 c10_cuda)
  find_library(MUSE_LIB_${library} ${library} PATHS ${MUSE_TORCH_ROOT}/lib NO_DEFAULT_PATH REQUIRED)
  list(APPEND TORCH_LIBRARIES ${MUSE_LIB_${library}})
endforeach()
# LibTorch's CUDA part announces itself when it is loaded, and nothing calls it by name; what it needs in turn it finds
# by its own path.
add_link_options(-Wl,--no-as-needed -Wl,--allow-shlib-undefined)
