// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/tensor_file.h"

#include "models/error.h"
#include "training/files/safetensors.h"

#include <torch/torch.h>

#include <optional>

namespace tessera {

namespace {

std::optional<at::ScalarType> scalar_type(const std::string& dtype) {
    static const std::map<std::string, at::ScalarType> types = {
        {"F64", at::kDouble}, {"F32", at::kFloat}, {"F16", at::kHalf},  {"BF16", at::kBFloat16},
        {"I64", at::kLong},   {"I32", at::kInt},   {"I16", at::kShort}, {"I8", at::kChar},
        {"U8", at::kByte},    {"BOOL", at::kBool}};
    const auto found = types.find(dtype);
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

at::Tensor read_tensor(SafetensorsFile& file, const TensorEntry& entry) {
    const auto type = scalar_type(entry.dtype);
    require(type.has_value(), ErrorCode::data,
            {TESSERA_SENTENCE("the tensor %1 has the type %2, which is not read"), entry.name,
             entry.dtype});
    at::Tensor tensor = torch::empty(entry.shape, torch::TensorOptions().dtype(*type));
    if (entry.size > 0) {
        file.read(entry, tensor.data_ptr());
    }
    return tensor;
}

std::map<std::string, at::Tensor> load_tensors(const std::filesystem::path& path) {
    SafetensorsFile file(path);
    std::map<std::string, at::Tensor> tensors;
    for (const TensorEntry& entry : file.header().tensors) {
        tensors.emplace(entry.name, read_tensor(file, entry));
    }
    return tensors;
}

} // namespace tessera
