/**
 * Acronyms of fields, kinds of model and kinds of problem: never the name of one paper's method,
 * even where a paper spells them out.
 */
const generic = `
  RL DRL MARL MBRL HRL IRL IL BC LfD RLHF RLAIF RLVR RLHFs GCRL DeepRL CRL-free ICRL ICL FSL ZSL SSL UED UDRL
  LLM VLM MLLM LM PLM SLM LRM LMM VLA LVLM NLP NLU NLG NMT MT QA VQA OCR AI AGI ML DL CV NAS AutoML AutoRL
  MDP POMDP CMDP SMDP BAMDP MAB CMAB MPC PID LQR LQG TD MC MCTS DP CoT ToT SFT RFT PEFT LoRA KL ELBO
  NN DNN CNN RNN LSTM GRU GNN GCN GAN VAE MLP ViT SVM GP BO EA ES GA DT PG AC KG DAG ODE SDE PDE
  OOD IID NP TSP VRP CVRP PAC SGD API GPU CPU TPU GUI UI HCI IoT UAV AV EHR ICU ASR TTS
  SOTA SoTA OPE IS CI MI MSE PCA CVaR VaR SF MLE MAP RNNs LLM-as-a-Judge HVAC QoS RAG CTR AUC
  1D 2D 3D 4D 6D 6-DoF DoF RGB RGB-D SLAM ROS OOP CSS HTML JSON URL PDF XAI FL DA UDA ANN SNN
  Q-learning Q-function Q-value Q-network E2E OODG MTRL MetaRL meta-RL Meta-RL Deep-RL XRL RLs
`;

/** Methods and models that everybody uses: the name of a system only of the paper that spells them out. */
const used = `
  PPO TRPO GRPO DPO SAC TD3 DDPG DQN Rainbow C51 QR-DQN IQN A2C A3C REINFORCE RLOO ACER IMPALA APPO DAPO
  HER RND ICM MAML PEARL RL2 RL^2 Reptile ProtoNet VariBAD CQL IQL BCQ BEAR AWR AWAC AWR TD3+BC TD3-BC
  GAIL AIRL DAgger QMIX VDN COMA MADDPG MAPPO IPPO PBT PSRO CFR MuZero AlphaZero AlphaGo Dreamer DreamerV2
  DreamerV3 PlaNet TD-MPC TD-MPC2 MBPO PETS DrQ DrQ-v2 CURL SPR EfficientZero DIAYN DADS RLPD CEM CMA-ES
  UCB UCB1 LinUCB EXP3 UCRL UCRL2 UCBVI LSVI LSVI-UCB PSRL TS BERT RoBERTa T5 GPT GPT-2 GPT-3 GPT-3.5
  GPT-4 GPT-4o GPT-4V ChatGPT InstructGPT LLaMA LLaMA2 Llama Llama2 Llama-2 Llama-3 Mistral Mixtral Gemma
  Gemini Claude Qwen Qwen2 Qwen2.5 Qwen3 DeepSeek-R1 DeepSeek-V3 DeepSeekMath PaLM Flan-T5 OPT CLIP BLIP
  BLIP-2 DINO DINOv2 ResNet ImageNet U-Net Transformer Transformers Adam AdamW ReAct Reflexion STaR
  PyTorch TensorFlow JAX Gym RLlib RT-1 RT-2 Octo OpenVLA S4 Mamba QLoRA SimPO KTO ORPO IPO o1 o3 OpenAI
  DeepMind HuggingFace GitHub YouTube Python CUDA Java MATLAB C++ Word2Vec GloVe LaTeX WordNet
  Siri Alexa TikTok
`;

const toSet = (names: string) => new Set(names.trim().split(/\s+/));

/** See {@link isGenericName}. */
const genericNames = toSet(generic);
const usedNames = toSet(used);

/** Whether a name stands for a field or a kind of model or problem; with or without a plural s. */
export function isGenericName(name: string): boolean {
  const singular = name.replace(/(?<=[A-Z0-9])s$/, '');
  return genericNames.has(singular) || /^(?:\d+(?:\.\d+)?[-x]?)+[BKMkxX]?$/.test(singular);
}

/** Whether a name is that of a method or model that any paper may use, a version or size of it too. */
export function isUsedName(name: string): boolean {
  return (
    usedNames.has(name) ||
    /^(?:GPT|LLaMA|Llama|LLAMA|Qwen|Gemma|Mistral|BERT|RoBERTa|DeepSeek|PaLM|ResNet|ViT|Phi|DistilGPT|T5|Flan|MPT|OPT|Claude|Gemini|InternVL|LLaVA|Codex|Vicuna|Pythia|o[134]|CLIP)[-\d.]/.test(
      name,
    )
  );
}
