// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace muse {

/// The files opened last, newest first, kept in the settings.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr) : QObject(parent), m_settings(settings) {}

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

    /// Where file dialogs start: the folder used last, else the user's documents.
    [[nodiscard]] QString folder() const;
    void setFolderOf(const QString& path);

Q_SIGNALS:
    void changed();

private:
    void store(const QStringList& paths);

    QSettings& m_settings;
};

} // namespace muse
