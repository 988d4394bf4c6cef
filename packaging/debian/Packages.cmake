# The two packages that packaging/deb builds, put together by CPack.
set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME musegan-studio)
# No address of the project's is known yet; .invalid is the domain that stays nobody's.
set(CPACK_PACKAGE_CONTACT "The MuseGAN Studio authors <maintainers@musegan-studio.invalid>")
# Each package has a summary of its own in the first line of its description.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL musegan)
if(MUSE_BUILD_STUDIO)
  list(APPEND CPACK_COMPONENTS_ALL musegan-studio)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Where our own libraries lie while packages are put together, seen from either one's folder. The build's folder would not
# do: its copy of LibTorch belongs to no package, and Debian's own would not be named.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ../musegan/usr/${MUSE_LIBRARY_DESTINATION})

set(CPACK_DEBIAN_MUSEGAN_PACKAGE_NAME musegan)
set(CPACK_DEBIAN_MUSEGAN_PACKAGE_SOURCE musegan-studio)
# FluidSynth is opened by its name when something first sounds, so nothing links it.
set(CPACK_DEBIAN_MUSEGAN_PACKAGE_DEPENDS libfluidsynth3)
set(CPACK_DEBIAN_MUSEGAN_DESCRIPTION "generate music for five tracks with MuseGAN, from the command line
Generates bass, drums, guitar, piano and strings from scratch, or four of
them to a given one, with trained models of the MuseGAN paper that come with
it.

It also prepares datasets of MIDI files and scores, trains models on them,
measures both, converts and renders songs, and makes music for other programs
over HTTP and OSC. It needs no screen and links no Qt.")

set(CPACK_DEBIAN_MUSEGAN-STUDIO_PACKAGE_NAME musegan-studio)
set(CPACK_DEBIAN_MUSEGAN-STUDIO_PACKAGE_DEPENDS "musegan (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_MUSEGAN-STUDIO_PACKAGE_RECOMMENDS "fluid-soundfont-gm, fonts-inter, fonts-noto-cjk | fonts-droid-fallback, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_MUSEGAN-STUDIO_DESCRIPTION "piano-roll studio whose band, a MuseGAN, plays to your track
Draw one of five tracks (bass, drums, guitar, piano, strings), and a trained
MuseGAN generates the other four to it. Hear the candidates through a
soundfont, take one, edit it, and export MIDI or sound.

Datasets can be built of one's own MIDI files and scores, and models trained
on them in the background, with their losses and musical metrics to watch.")

include(CPack)
