// SPDX-License-Identifier: MIT
// A library of ICU's data without any data, in the place of 31 MB of them: the command line has ICU only because
// Debian's libarchive reads one kind of archive (xar) with libxml2, and that asks ICU for rare encodings. ICU finds a
// table of contents here that is valid and empty, and says of each such encoding that it has none. ICU_DATA is the name
// that ICU looks the table up by.
#include <stdint.h>

struct {
    uint16_t header_size;
    uint8_t magic[2];
    uint16_t info_size;
    uint16_t reserved;
    uint8_t big_endian, charset, character_size, padding;
    uint8_t format[4], format_version[4], data_version[4];
    uint8_t to_header_size[8];
    uint32_t items;
} const ICU_DATA __attribute__((aligned(16))) = {
    .header_size = 32,
    .magic = {0xda, 0x27},
    .info_size = 20,
    .big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
    .character_size = 2,
    .format = {'C', 'm', 'n', 'D'},
    .format_version = {1},
};
