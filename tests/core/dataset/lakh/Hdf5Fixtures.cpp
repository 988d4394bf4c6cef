// SPDX-License-Identifier: MIT
#include "tests/core/dataset/lakh/Hdf5Fixtures.h"

#include "core/dataset/lakh/Hdf5.h"

#include <cstring>
#include <stdexcept>

namespace muse::test {
namespace {

constexpr std::size_t kText = 64;

/// The fields that we read, in the dataset's own layout: fixed texts and 32-bit integers.
struct MetadataRow {
    char artist[kText] = {};
    int firstTerm = 0;
    char title[kText] = {};
};
struct AnalysisRow {
    double duration = 200;
    char trackId[kText] = {};
};
struct MusicbrainzRow {
    int firstTag = 0;
    int year = 0;
};

void copyText(char (&to)[kText], const std::string& from) {
    std::strncpy(to, from.c_str(), kText - 1);
}

Hdf5Handle textType() {
    Hdf5Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type.id(), kText);
    return type;
}

Hdf5Handle checked(hid_t id, Hdf5Handle::Closer close) {
    if (id < 0) throw std::runtime_error("HDF5 refused a fixture");
    return {id, close};
}

Hdf5Handle create(const std::filesystem::path& path) {
    return checked(H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT), H5Fclose);
}

void makeGroup(hid_t file, const char* name) {
    checked(H5Gcreate2(file, name, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Gclose);
}

/// The dataset's tables can grow and are compressed.
void writeTable(hid_t file, const char* name, hid_t type, hsize_t rows, const void* data) {
    const hsize_t most = H5S_UNLIMITED;
    const Hdf5Handle space = checked(H5Screate_simple(1, &rows, &most), H5Sclose);
    const Hdf5Handle layout = checked(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    const hsize_t chunk = 8;
    H5Pset_chunk(layout.id(), 1, &chunk);
    H5Pset_deflate(layout.id(), 1);
    const Hdf5Handle table =
        checked(H5Dcreate2(file, name, type, space.id(), H5P_DEFAULT, layout.id(), H5P_DEFAULT), H5Dclose);
    if (data && rows > 0 && H5Dwrite(table.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, data) < 0)
        throw std::runtime_error("HDF5 refused a fixture's rows");
}

void writeStrings(hid_t file, const char* name, const std::vector<std::string>& strings) {
    std::vector<char> bytes(strings.size() * kText, '\0');
    for (std::size_t i = 0; i < strings.size(); ++i)
        std::strncpy(bytes.data() + i * kText, strings[i].c_str(), kText - 1);
    writeTable(file, name, textType().id(), strings.size(), bytes.data());
}

Hdf5Handle metadataType() {
    Hdf5Handle type(H5Tcreate(H5T_COMPOUND, sizeof(MetadataRow)), H5Tclose);
    H5Tinsert(type.id(), "artist_name", offsetof(MetadataRow, artist), textType().id());
    H5Tinsert(type.id(), "idx_artist_terms", offsetof(MetadataRow, firstTerm), H5T_NATIVE_INT);
    H5Tinsert(type.id(), "title", offsetof(MetadataRow, title), textType().id());
    return type;
}

Hdf5Handle analysisType() {
    Hdf5Handle type(H5Tcreate(H5T_COMPOUND, sizeof(AnalysisRow)), H5Tclose);
    H5Tinsert(type.id(), "duration", offsetof(AnalysisRow, duration), H5T_NATIVE_DOUBLE);
    H5Tinsert(type.id(), "track_id", offsetof(AnalysisRow, trackId), textType().id());
    return type;
}

Hdf5Handle musicbrainzType() {
    Hdf5Handle type(H5Tcreate(H5T_COMPOUND, sizeof(MusicbrainzRow)), H5Tclose);
    H5Tinsert(type.id(), "idx_artist_mbtags", offsetof(MusicbrainzRow, firstTag), H5T_NATIVE_INT);
    H5Tinsert(type.id(), "year", offsetof(MusicbrainzRow, year), H5T_NATIVE_INT);
    return type;
}

void makeGroups(hid_t file) {
    for (const char* group : {"/metadata", "/analysis", "/musicbrainz"})
        makeGroup(file, group);
}

} // namespace

void writeSongs(const std::filesystem::path& path, const std::vector<SongRow>& songs) {
    std::vector<MetadataRow> metadata;
    std::vector<AnalysisRow> analysis;
    std::vector<MusicbrainzRow> musicbrainz;
    std::vector<std::string> terms;
    std::vector<std::string> tags;
    for (const SongRow& song : songs) {
        MetadataRow& one = metadata.emplace_back();
        copyText(one.artist, song.artist);
        copyText(one.title, song.title);
        one.firstTerm = static_cast<int>(terms.size());
        copyText(analysis.emplace_back().trackId, song.trackId);
        musicbrainz.push_back({static_cast<int>(tags.size()), song.year});
        terms.insert(terms.end(), song.terms.begin(), song.terms.end());
        tags.insert(tags.end(), song.tags.begin(), song.tags.end());
    }
    const auto lock = hdf5Lock();
    const Hdf5Handle file = create(path);
    makeGroups(file.id());
    writeTable(file.id(), "/metadata/songs", metadataType().id(), metadata.size(), metadata.data());
    writeTable(file.id(), "/analysis/songs", analysisType().id(), analysis.size(), analysis.data());
    writeTable(file.id(), "/musicbrainz/songs", musicbrainzType().id(), musicbrainz.size(), musicbrainz.data());
    writeStrings(file.id(), "/metadata/artist_terms", terms);
    writeStrings(file.id(), "/musicbrainz/artist_mbtags", tags);
}

void writeEndlessSongs(const std::filesystem::path& path) {
    constexpr hsize_t rows = 1'000'000'000'000;
    const auto lock = hdf5Lock();
    const Hdf5Handle file = create(path);
    makeGroups(file.id());
    writeTable(file.id(), "/metadata/songs", metadataType().id(), rows, nullptr);
    writeTable(file.id(), "/analysis/songs", analysisType().id(), rows, nullptr);
    writeTable(file.id(), "/metadata/artist_terms", textType().id(), rows, nullptr);
}

void writeSongsOfOtherTypes(const std::filesystem::path& path) {
    const auto lock = hdf5Lock();
    const Hdf5Handle file = create(path);
    makeGroups(file.id());
    Hdf5Handle type(H5Tcreate(H5T_COMPOUND, 2 * sizeof(double)), H5Tclose);
    H5Tinsert(type.id(), "title", 0, H5T_NATIVE_DOUBLE);
    H5Tinsert(type.id(), "idx_artist_terms", sizeof(double), H5T_NATIVE_DOUBLE);
    const double row[2] = {1, 2};
    writeTable(file.id(), "/metadata/songs", type.id(), 1, row);
    writeTable(file.id(), "/metadata/artist_terms", H5T_NATIVE_DOUBLE, 2, row);
}

} // namespace muse::test
