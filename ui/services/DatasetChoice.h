// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace muse {

/// The dataset that trainings are to begin with: whoever makes one says so here.
class DatasetChoice : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const QString& path() const { return m_path; }
    void set(const QString& path) {
        m_path = path;
        Q_EMIT changed(m_path);
    }
    /// The user wants to train on it now.
    void train(const QString& path) {
        set(path);
        Q_EMIT trainingRequested();
    }

Q_SIGNALS:
    void changed(const QString& path);
    void trainingRequested();

private:
    QString m_path;
};

} // namespace muse
