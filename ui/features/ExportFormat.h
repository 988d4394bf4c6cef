// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QKeySequence>
#include <QString>

#include <filesystem>
#include <functional>

namespace muse {

/// A kind of file that File > Export writes at once. What needs a panel of its own adds its command to the menu itself.
struct ExportFormat {
    QString action; ///< object name: "actionExportMidi"
    QString words;  ///< "&MIDI..."
    QKeySequence keys;
    QString title;  ///< of the file dialog
    QString filter; ///< as QFileDialog has it
    QString ending; ///< ".mid"
    std::function<Result<void>(const std::filesystem::path&)> write;
    std::function<QString()> name = {};   ///< of the file that is suggested, where it is not the song's
    std::function<QString()> remark = {}; ///< a sentence on what write() leaves out, where it does
};

} // namespace muse
