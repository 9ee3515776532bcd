//! The model's files → matrices packed for this processor. Knows the files' layout (made by `assets/models/convert.py`),
//! not what is computed with them.

use rten_gemm::{GemmExecutor, PackedBMatrix};
use rten_tensor::NdTensorView;

/// Why the model cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// A file does not begin as it should, or says sizes that do not fit the program.
    #[error("the model file {0} is not one that this version reads; install the program again")]
    Unknown(&'static str),
    /// A file has another length than its beginning says.
    #[error("the model file {0} is damaged (it is cut short or too long); install the program again")]
    Damaged(&'static str),
}

/// The bytes of the files in `assets/models`.
#[derive(Copy, Clone, Debug)]
pub struct Files<'a> {
    /// `encoder.bin`
    pub encoder: &'a [u8],
    /// `embedding.0.bin` and `embedding.1.bin`
    pub embedding: [&'a [u8]; 2],
    /// `pieces.bin`
    pub pieces: &'a [u8],
    /// `meaning.bin`
    pub meaning: &'a [u8],
}

// Statics, as the bytes of constants would be written out once more beside the compiled library.
static SHIPPED_ENCODER: &[u8] = include_bytes!("../../assets/models/encoder.bin");
static SHIPPED_EMBEDDING: [&[u8]; 2] =
    [include_bytes!("../../assets/models/embedding.0.bin"), include_bytes!("../../assets/models/embedding.1.bin")];
static SHIPPED_PIECES: &[u8] = include_bytes!("../../assets/models/pieces.bin");
static SHIPPED_MEANING: &[u8] = include_bytes!("../../assets/models/meaning.bin");

impl Files<'static> {
    /// The files that are compiled in.
    #[must_use]
    pub fn shipped() -> Self {
        Self {
            encoder: SHIPPED_ENCODER,
            embedding: SHIPPED_EMBEDDING,
            pieces: SHIPPED_PIECES,
            meaning: SHIPPED_MEANING,
        }
    }
}

/// Width of a hidden state.
pub(super) const WIDTH: usize = 384;
/// Width of the feed-forward network.
pub(super) const INNER: usize = 1536;
/// Attention heads.
pub(super) const HEADS: usize = 12;
/// Layers.
pub(super) const LAYERS: usize = 12;
/// Tokens in a window, with the marks of its start and end.
pub(super) const POSITIONS: usize = 512;
/// Bytes in a row of the word embedding: twelve blocks of an f16 scale and 32 numbers of four bits.
pub(super) const EMBEDDING_ROW: usize = WIDTH / 32 * 18;

/// Multiplies integer matrices; cheap to make, not to be shared by threads.
pub(super) type Gemm = GemmExecutor<u8, i8, i32>;

/// A matrix of 7-bit weights, `inputs × outputs`, with a scale, a bias and the sum of the weights for each output.
pub(super) struct Linear {
    pub weights: PackedBMatrix<i8>,
    pub sum: Vec<i32>,
    pub scale: Vec<f32>,
    pub bias: Vec<f32>,
}

/// Gamma and beta of a layer normalisation.
pub(super) struct LayerNorm {
    pub gamma: Vec<f32>,
    pub beta: Vec<f32>,
}

/// One layer: multi-head self-attention, then a feed-forward network with GELU, each added to its input and normalised.
pub(super) struct Layer {
    /// Queries (already divided by the root of a head's width), keys, values.
    pub query_key_value: Linear,
    pub attention_output: Linear,
    pub attention_norm: LayerNorm,
    pub ffn_up: Linear,
    pub ffn_down: Linear,
    pub ffn_norm: LayerNorm,
}

/// The encoder's weights.
pub(super) struct Weights {
    /// `POSITIONS × WIDTH`
    pub positions: Vec<f32>,
    pub embedding_norm: LayerNorm,
    pub layers: Vec<Layer>,
}

const ENCODER: &str = "encoder.bin";
const HEADER: [u32; 7] = [1, WIDTH as u32, LAYERS as u32, HEADS as u32, INNER as u32, POSITIONS as u32, 0];
/// Sizes of a layer's matrices, inputs and outputs, in the file's order.
const MATRICES: [(usize, usize); 4] = [(WIDTH, 3 * WIDTH), (WIDTH, WIDTH), (WIDTH, INNER), (INNER, WIDTH)];

/// Bytes of floats and of whole weights that one layer takes.
pub(super) fn layer_sizes() -> (usize, usize) {
    let outputs: usize = MATRICES.iter().map(|(_, outputs)| 2 * outputs).sum();
    ((outputs + 4 * WIDTH) * 4, MATRICES.iter().map(|(inputs, outputs)| inputs * outputs).sum())
}

/// Bytes of floats and of whole weights that `encoder.bin` holds.
fn sizes() -> (usize, usize) {
    let (floats, whole) = layer_sizes();
    ((POSITIONS * WIDTH + 2 * WIDTH) * 4 + LAYERS * floats, LAYERS * whole)
}

/// The bytes of `encoder.bin`, known to be of the right kind and length.
#[derive(Copy, Clone, Debug)]
pub(super) struct Checked<'a>(&'a [u8]);

impl<'a> Checked<'a> {
    /// Checks the beginning and the length; touches nothing else.
    pub(super) fn new(file: &'a [u8]) -> Result<Self, ModelError> {
        if header(file, b"CPE1") != Some(HEADER) {
            return Err(ModelError::Unknown(ENCODER));
        }
        let (floats, whole) = sizes();
        if file.len() != 32 + floats + whole {
            return Err(ModelError::Damaged(ENCODER));
        }
        Ok(Self(&file[32..]))
    }
}

impl Weights {
    /// Packs the weights (about 20 ms and 22 MB).
    pub(super) fn new(file: Checked<'_>) -> Self {
        let (floats, weights) = file.0.split_at(sizes().0);
        let mut cursor = Cursor::new(floats, weights);
        let positions = cursor.floats(POSITIONS * WIDTH);
        let embedding_norm = cursor.layer_norm();
        let layers = (0..LAYERS).map(|_| cursor.layer()).collect();
        Self { positions, embedding_norm, layers }
    }
}

/// The seven numbers after a file's four letters; `None` for other files.
pub(super) fn header(file: &[u8], letters: &[u8; 4]) -> Option<[u32; 7]> {
    let (start, _) = file.split_first_chunk::<32>()?;
    let mut numbers = start[4..].chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    (start[..4] == *letters).then(|| std::array::from_fn(|_| numbers.next().unwrap_or_default()))
}

/// Where reading stands; the length was checked before.
pub(super) struct Cursor<'a> {
    floats: &'a [u8],
    weights: &'a [u8],
    multiplier: Gemm,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(floats: &'a [u8], weights: &'a [u8]) -> Self {
        Self { floats, weights, multiplier: Gemm::new() }
    }

    pub(super) fn floats(&mut self, count: usize) -> Vec<f32> {
        let (taken, rest) = self.floats.split_at(count * 4);
        self.floats = rest;
        taken.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect()
    }

    fn layer_norm(&mut self) -> LayerNorm {
        LayerNorm { gamma: self.floats(WIDTH), beta: self.floats(WIDTH) }
    }

    fn linear(&mut self, (inputs, outputs): (usize, usize)) -> Linear {
        let (scale, bias) = (self.floats(outputs), self.floats(outputs));
        let (taken, rest) = self.weights.split_at(inputs * outputs);
        self.weights = rest;
        let taken: &[i8] = bytemuck::cast_slice(taken);
        let mut sum = vec![0; outputs];
        for row in taken.chunks_exact(outputs) {
            for (sum, weight) in sum.iter_mut().zip(row) {
                *sum += i32::from(*weight);
            }
        }
        let view = NdTensorView::from_data([inputs, outputs], taken);
        Linear { weights: self.multiplier.prepack_b(view), sum, scale, bias }
    }

    pub(super) fn layer(&mut self) -> Layer {
        let [query_key_value, attention_output, ffn_up, ffn_down] = MATRICES;
        Layer {
            query_key_value: self.linear(query_key_value),
            attention_output: self.linear(attention_output),
            attention_norm: self.layer_norm(),
            ffn_up: self.linear(ffn_up),
            ffn_down: self.linear(ffn_down),
            ffn_norm: self.layer_norm(),
        }
    }
}
