// SPDX-License-Identifier: MIT
#include "core/ml/cpu/BFloat16Product.h"

#ifdef MUSE_WITH_ONEDNN
#include "core/ml/cpu/MatrixKernel.h"

#include <omp.h>
#include <oneapi/dnnl/dnnl.hpp>
#endif

namespace muse {

#ifdef MUSE_WITH_ONEDNN

namespace {

using dnnl::memory;

const dnnl::engine& processor() {
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

/// oneDNN cuts a product into pieces for as many threads as OpenMP has when it is prepared; each of ours runs it alone.
class OneThread {
public:
    OneThread() : m_before(omp_get_max_threads()) { omp_set_num_threads(1); }
    ~OneThread() { omp_set_num_threads(m_before); }
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    int m_before;
};

bool isFloat32(BFloat16Product::Result result) {
    return result != BFloat16Product::Result::BFloat16 && result != BFloat16Product::Result::BFloat16BiasLeaky;
}

bool hasBias(BFloat16Product::Result result) {
    return result == BFloat16Product::Result::BFloat16BiasLeaky || result == BFloat16Product::Result::Float32BiasLeaky;
}

dnnl::primitive_attr attributesOf(BFloat16Product::Result result) {
    dnnl::post_ops after;
#if DNNL_VERSION_MAJOR >= 3
    if (hasBias(result)) after.append_eltwise(dnnl::algorithm::eltwise_relu, kLeakySlope, 0.0f);
#else
    if (hasBias(result)) after.append_eltwise(1.0f, dnnl::algorithm::eltwise_relu, kLeakySlope, 0.0f);
#endif
    if (result == BFloat16Product::Result::AddFloat32) after.append_sum(1.0f);
    dnnl::primitive_attr attributes;
    attributes.set_post_ops(after);
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    return attributes;
}

dnnl::matmul::primitive_desc described(const BFloat16Product::Form& form) {
    using Type = memory::data_type;
    using Tag = memory::format_tag;
    const memory::desc left({form.rows, form.depth}, Type::bf16, form.leftTransposed ? Tag::ba : Tag::ab);
    const memory::desc right({form.depth, form.columns}, Type::bf16, form.rightFixed ? Tag::any : Tag::ab);
    const memory::desc result({form.rows, form.columns}, isFloat32(form.result) ? Type::f32 : Type::bf16, Tag::ab);
    const memory::desc bias({1, form.columns}, Type::f32, Tag::ab);
    const auto attributes = attributesOf(form.result);
#if DNNL_VERSION_MAJOR >= 3
    if (hasBias(form.result)) return {processor(), left, right, bias, result, attributes};
    return {processor(), left, right, result, attributes};
#else
    if (hasBias(form.result)) return {dnnl::matmul::desc(left, right, bias, result), attributes, processor()};
    return {dnnl::matmul::desc(left, right, result), attributes, processor()};
#endif
}

/// oneDNN takes pointers that it could write to; it reads factors only.
memory at(const memory::desc& description, const void* data) {
    return {description, processor(), const_cast<void*>(data)};
}

} // namespace

struct BFloat16Product::Impl {
    Form form;
    dnnl::matmul::primitive_desc description;
    dnnl::matmul product;
    memory right;

    explicit Impl(const Form& f) : form(f), description(described(f)), product(description) {}
};

BFloat16Product::BFloat16Product(const Form& form) {
    const OneThread one;
    m_impl = std::make_unique<Impl>(form);
}

void BFloat16Product::keepRight(const Tensor& right) {
    const OneThread one;
    const auto plain = right.contiguous();
    const memory::desc lies({m_impl->form.depth, m_impl->form.columns}, memory::data_type::bf16,
                            memory::format_tag::ab);
    auto from = at(lies, plain.data_ptr());
    m_impl->right = memory(m_impl->description.weights_desc(), processor());
    dnnl::stream stream(processor());
    dnnl::reorder(from, m_impl->right).execute(stream, from, m_impl->right);
    stream.wait();
}

void BFloat16Product::run(const BFloat16* left, const BFloat16* right, void* result, const float* bias) const {
    const auto& description = m_impl->description;
    const auto room = std::make_unique_for_overwrite<std::byte[]>(description.scratchpad_desc().get_size());
    std::unordered_map<int, memory> arguments = {
        {DNNL_ARG_SRC, at(description.src_desc(), left)},
        {DNNL_ARG_WEIGHTS, right ? at(description.weights_desc(), right) : m_impl->right},
        {DNNL_ARG_DST, at(description.dst_desc(), result)},
        {DNNL_ARG_SCRATCHPAD, at(description.scratchpad_desc(), room.get())}};
    if (bias) arguments.emplace(DNNL_ARG_BIAS, at(description.query_md(dnnl::query::weights_md, 1), bias));
    dnnl::stream stream(processor());
    m_impl->product.execute(stream, arguments);
    stream.wait();
}

#else

struct BFloat16Product::Impl {};

BFloat16Product::BFloat16Product(const Form&) {
    throw std::runtime_error("This program was built without oneDNN, which products of bfloat16 need.");
}

void BFloat16Product::keepRight(const Tensor&) {}

void BFloat16Product::run(const BFloat16*, const BFloat16*, void*, const float*) const {}

#endif

BFloat16Product::~BFloat16Product() = default;
BFloat16Product::BFloat16Product(BFloat16Product&&) noexcept = default;
BFloat16Product& BFloat16Product::operator=(BFloat16Product&&) noexcept = default;

} // namespace muse
