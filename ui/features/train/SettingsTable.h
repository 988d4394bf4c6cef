// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace muse {

class NoticeLine;

/// Every setting of a training that the command line has, by its name there, with what it does; those that are not as
/// usual are bold. What is wrong is refused, and said.
class SettingsTable : public QDialog {
    Q_OBJECT

public:
    explicit SettingsTable(QWidget* parent = nullptr);

    void setSettings(const TrainingSettings& settings);
    [[nodiscard]] const TrainingSettings& settings() const { return m_settings; }

Q_SIGNALS:
    /// The user has changed one.
    void changed();

private:
    void fill();
    void take(QTreeWidgetItem& row);
    void filter(const QString& words);

    TrainingSettings m_settings;
    QLineEdit* m_filter = nullptr;
    QTreeWidget* m_rows = nullptr;
    NoticeLine* m_notice = nullptr;
    bool m_filling = false;
};

} // namespace muse
