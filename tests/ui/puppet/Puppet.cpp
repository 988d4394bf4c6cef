// SPDX-License-Identifier: MIT
// A plugin for the studio as it is shipped: Qt loads it by QT_QPA_GENERIC_PLUGINS=puppet, and it presses what
// MUSE_PUPPET names, in the program's own window, as a user would. Tests only.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QMainWindow>
#include <QTest>
#include <QTimer>

namespace muse::test {

constexpr int kLookMilliseconds = 50;

/// "note:SHARE": draws a note at this share of the roll's width, near its top, above most notes. "action:NAME",
/// "button:NAME": as the user triggers or clicks it. Each waits until it can be done.
class Puppeteer : public QObject {
public:
    explicit Puppeteer(QStringList deeds) : m_deeds(std::move(deeds)) {
        connect(&m_timer, &QTimer::timeout, this, &Puppeteer::next);
        m_timer.start(kLookMilliseconds);
    }

private:
    void next() {
        if (m_deeds.isEmpty()) return m_timer.stop();
        for (QWidget* window : QApplication::topLevelWidgets())
            if (qobject_cast<QMainWindow*>(window) && window->isVisible() && done(*window, m_deeds.front())) {
                m_deeds.removeFirst();
                return;
            }
    }

    static bool done(QWidget& window, const QString& deed) {
        const QString name = deed.section(QLatin1Char(':'), 1);
        if (deed.startsWith(QLatin1String("note:"))) return drawNote(window, name.toDouble());
        if (deed.startsWith(QLatin1String("action:"))) {
            auto* action = window.findChild<QAction*>(name);
            if (!action || !action->isEnabled()) return false;
            action->trigger();
            return true;
        }
        auto* button = window.findChild<QAbstractButton*>(name);
        if (!button || !button->isVisible() || !button->isEnabled()) return false;
        button->click();
        return true;
    }

    static bool drawNote(QWidget& window, double share) {
        auto* roll = window.findChild<QWidget*>(QStringLiteral("pianoRoll"));
        auto* paper = roll ? roll->findChild<QWidget*>(QStringLiteral("qt_scrollarea_viewport")) : nullptr;
        auto* draw = window.findChild<QAction*>(QStringLiteral("actionDrawTool"));
        if (!paper || !draw || !paper->isVisible()) return false;
        draw->trigger();
        QTest::mouseClick(paper, Qt::LeftButton, Qt::NoModifier,
                          QPoint(static_cast<int>(share * paper->width()), paper->height() / 10));
        return true;
    }

    QStringList m_deeds;
    QTimer m_timer;
};

class Puppet : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "puppet.json")

public:
    QObject* create(const QString& /*name*/, const QString& /*specification*/) override {
        return new Puppeteer(qEnvironmentVariable("MUSE_PUPPET").split(QLatin1Char(','), Qt::SkipEmptyParts));
    }
};

} // namespace muse::test

#include "Puppet.moc"
