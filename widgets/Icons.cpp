// SPDX-License-Identifier: MIT
#include "widgets/Icons.h"

#include "widgets/Palette.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// In a static library the linker drops resources that nobody initialises; the macro must be used outside every
// namespace.
static void loadIconResource() {
    Q_INIT_RESOURCE(icons);
}

namespace muse {
namespace {

enum class Ground { Panel, Accent, Danger };

QColor tint(Ground ground, QIcon::Mode mode, QIcon::State state) {
    if (mode == QIcon::Disabled) return palette::textFaint();
    if (ground == Ground::Accent) return palette::onAccent();
    if (state == QIcon::Off) return palette::text();
    return ground == Ground::Danger ? palette::danger() : palette::accent();
}

/// Draws the SVG afresh at every size, then fills its shape with the tint.
class TintedSvgEngine : public QIconEngine {
public:
    TintedSvgEngine(QString off, QString on, Ground ground)
        : m_off(std::move(off)), m_on(std::move(on)), m_ground(ground) {}

    QIconEngine* clone() const override { return new TintedSvgEngine(m_off, m_on, m_ground); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state, 1));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        const QString& path = state == QIcon::On ? m_on : m_off;
        const QString key = QStringLiteral("%1 %2x%3 %4")
                                .arg(path)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(tint(m_ground, mode, state).rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(path).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), tint(m_ground, mode, state));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QString m_off;
    QString m_on;
    Ground m_ground;
};

QIcon tinted(const QString& off, const QString& on, Ground ground) {
    loadIconResource();
    const auto path = [](const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); };
    if (!QFile::exists(path(off)) || !QFile::exists(path(on))) return {};
    return QIcon(new TintedSvgEngine(path(off), path(on), ground));
}

} // namespace

QIcon icon(const QString& name) {
    return tinted(name, name, Ground::Panel);
}

QIcon stateIcon(const QString& off, const QString& on) {
    return tinted(off, on, Ground::Panel);
}

QIcon iconOnAccent(const QString& name) {
    return tinted(name, name, Ground::Accent);
}

QIcon iconOfDanger(const QString& name) {
    return tinted(name, name, Ground::Danger);
}

QIcon applicationIcon() {
    loadIconResource();
    return QIcon(QStringLiteral(":/icons/musegan-studio.svg"));
}

} // namespace muse
