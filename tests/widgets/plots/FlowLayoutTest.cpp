// SPDX-License-Identifier: MIT
#include "widgets/plots/FlowLayout.h"
#include "tests/support/TestProgram.h"

#include <QTest>
#include <QWidget>

using namespace muse;

namespace {

constexpr int kSpacing = 2;

class Box : public QWidget {
public:
    Box(QWidget* parent, QSize size) : QWidget(parent), m_size(size) {}
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

private:
    QSize m_size;
};

} // namespace

/// FlowLayout: the legend beside a plot.
class FlowLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_layout = new FlowLayout(kSpacing);
        m_window->setLayout(m_layout);
    }
    void cleanup() { m_window.reset(); }

    void whatHasRoomStandsInOneRow() {
        const auto boxes = add({{50, 20}, {30, 20}, {40, 20}});
        resize(124);
        QCOMPARE(boxes[1]->geometry(), QRect(52, 0, 30, 20));
        QCOMPARE(boxes[2]->geometry(), QRect(84, 0, 40, 20));
        QCOMPARE(m_layout->heightForWidth(124), 20);
    }

    void rowsShareTheirColumns() {
        const auto boxes = add({{50, 20}, {30, 20}, {20, 20}, {60, 20}, {70, 20}});
        resize(140);
        QCOMPARE(boxes[3]->pos(), QPoint(72, 22));
        QCOMPARE(boxes[1]->x(), boxes[3]->x());
        QCOMPARE(boxes[4]->pos(), QPoint(0, 44));
        QCOMPARE(m_layout->heightForWidth(140), 64);
    }

    void lowThingsStandInTheMiddleOfTheirRow() {
        const auto boxes = add({{50, 24}, {30, 14}});
        resize(200);
        QCOMPARE(boxes[1]->y(), 5);
    }

    void whatBeginsARowHasColumnsOfItsOwn() {
        const auto boxes = add({{30, 20}, {30, 20}, {30, 20}, {90, 20}, {50, 20}});
        m_layout->beginRowWith(boxes[3]);
        resize(142);
        QCOMPARE(boxes[2]->pos(), QPoint(64, 0));
        QCOMPARE(boxes[3]->pos(), QPoint(0, 22));
        QCOMPARE(boxes[4]->pos(), QPoint(92, 22));
        m_layout->beginRowWith(nullptr);
        resize(300);
        QCOMPARE(boxes[3]->pos(), QPoint(96, 0));
    }

    void whatIsHiddenTakesNoPlace() {
        const auto boxes = add({{50, 20}, {60, 20}, {30, 20}});
        m_layout->beginRowWith(boxes[1]);
        boxes[1]->hide();
        resize(200);
        QCOMPARE(boxes[2]->pos(), QPoint(52, 0));
    }

    void nothingIsWiderThanItsArea() {
        const auto boxes = add({{500, 20}, {30, 20}});
        resize(100);
        QCOMPARE(boxes[0]->width(), 100);
        QCOMPARE(boxes[1]->pos(), QPoint(0, 22));
        for (QWidget* box : boxes)
            box->hide();
        QCOMPARE(m_layout->heightForWidth(100), 0);
    }

private:
    std::vector<QWidget*> add(const std::vector<QSize>& sizes) {
        std::vector<QWidget*> boxes;
        for (const QSize size : sizes) {
            boxes.push_back(new Box(m_window.get(), size));
            m_layout->addWidget(boxes.back());
        }
        return boxes;
    }
    void resize(int width) { m_layout->setGeometry({0, 0, width, 1000}); }

    std::unique_ptr<QWidget> m_window;
    FlowLayout* m_layout = nullptr;
};

MUSE_WINDOW_TEST(FlowLayoutTest)
#include "FlowLayoutTest.moc"
