// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/exchange/abc/AbcVoice.h"
#include "core/exchange/score/Score.h"

#include <list>
#include <map>
#include <string>
#include <string_view>

namespace muse {

/// A tune while it is read: its header sets what its voices begin with, and its body is spread over them.
class AbcTune {
public:
    /// A field of the header, such as 'K' and "D mix". K: ends the header.
    void readHeaderField(char field, std::string_view value);
    /// A field in the body on a line of its own.
    void readBodyField(char field, std::string_view value);
    /// One in brackets within music: a voice that it goes to has its words below, as the line's first has.
    void readInlineField(char field, std::string_view value);
    /// What stands behind %% in header or body.
    void readDirective(std::string_view text);
    /// Says that a new line of music begins.
    void beginMusicLine();

    [[nodiscard]] bool inBody() const { return m_inBody; }
    /// The voice that is being written.
    AbcVoice& voice();
    void leaveOut(std::string_view kind, std::size_t count = 1);
    /// The Error where it has become longer or has more voices than music can have.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] Score takeScore();

private:
    void chooseVoice(std::string_view value);
    void readKey(std::string_view value, AbcSettings& settings);
    void readMidi(std::string_view text);
    void readTempo(std::string_view value);

    AbcSettings m_defaults;
    bool m_inBody = false;
    bool m_lengthSet = false;
    std::string m_title;
    std::string m_tempo;
    std::map<std::string, std::string, std::less<>> m_properties; ///< of V: fields in the header, by voice
    std::list<AbcVoice> m_voices;
    std::map<std::string, AbcVoice*, std::less<>> m_byId;
    AbcVoice* m_voice = nullptr;
    std::size_t m_line = 0; ///< lines of music so far
    LeftOutKinds m_leftOut;
};

} // namespace muse
