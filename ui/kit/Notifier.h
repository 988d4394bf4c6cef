// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include "widgets/words/Words.h"

#include <QObject>
#include <QString>

class QStatusBar;

namespace muse {

class Prompter;

/// The one place through which the program speaks up: notices go to the status bar, errors also into a box.
class Notifier : public QObject {
    Q_OBJECT

public:
    Notifier(QStatusBar& bar, Prompter& prompter, QObject* parent = nullptr);

    /// Stays a few seconds.
    void notice(const QString& sentence);
    /// The same of something that is so only until the song is another.
    void songNotice(const QString& sentence);
    /// The song is another.
    void forgetSong();
    void error(const QString& sentence);
    /// Shows the error, if any; returns whether all went well.
    template <typename T> bool check(const Result<T>& result) {
        if (!result) error(errorWords(result.error()));
        return result.ok();
    }

private:
    QStatusBar& m_bar;
    QString m_ofSong; ///< the notice that goes with the song
    Prompter& m_prompter;
};

} // namespace muse
