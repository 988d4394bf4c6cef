// SPDX-License-Identifier: MIT
#include "widgets/theory/ScaleBar.h"

#include "widgets/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace muse {
namespace {

QString words(std::string_view latin) {
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

/// "C", or "C# / Db".
QString rootWords(int pitchClass) {
    const QString sharp = words(pitchClassName(pitchClass, false));
    const QString flat = words(pitchClassName(pitchClass, true));
    return sharp == flat ? sharp : QStringLiteral("%1 / %2").arg(sharp, flat);
}

} // namespace

ScaleBar::ScaleBar(QWidget* parent) : QWidget(parent), m_root(new QComboBox), m_mode(new QComboBox) {
    setObjectName(QStringLiteral("scaleBar"));
    auto* label = new QLabel(tr("Key"));
    label->setBuddy(m_root);
    label->setProperty("muted", true);
    m_root->setObjectName(QStringLiteral("scaleRoot"));
    m_root->setAccessibleName(tr("Root of the key"));
    m_root->setToolTip(tr("The key's root; kept in the song"));
    for (int pitchClass = 0; pitchClass < kPitchClasses; ++pitchClass)
        m_root->addItem(rootWords(pitchClass));
    m_mode->setObjectName(QStringLiteral("scaleMode"));
    m_mode->setAccessibleName(tr("Scale of the key"));
    m_mode->setToolTip(tr("Which scale lies on the root; the song keeps whether it is major or minor"));
    for (std::size_t i = 0; i < kAllModes.size(); ++i)
        m_mode->addItem({});
    nameModes();
    m_mode->setMaxVisibleItems(static_cast<int>(kAllModes.size()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(6);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_root), static_cast<QWidget*>(m_mode)})
        row->addWidget(part);
    for (QComboBox* box : {m_root, m_mode})
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT scaleChosen(scale()); });
}

void ScaleBar::nameModes() {
    for (std::size_t i = 0; i < kAllModes.size(); ++i) {
        QString name = nameWords(muse::name(kAllModes[i]));
        name[0] = name[0].toUpper();
        m_mode->setItemText(static_cast<int>(i), name);
    }
}

Scale ScaleBar::scale() const {
    return {m_root->currentIndex(), kAllModes[static_cast<std::size_t>(m_mode->currentIndex())]};
}

void ScaleBar::setScale(const Scale& scale) {
    m_root->setCurrentIndex(scale.root);
    m_mode->setCurrentIndex(static_cast<int>(scale.mode));
}

void ScaleBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) nameModes();
    QWidget::changeEvent(event);
}

} // namespace muse
