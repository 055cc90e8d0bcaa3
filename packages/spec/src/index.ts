export {
  type DeclaredLevel,
  type ProtocolVersion,
  type Requirement,
  type RequirementId,
  type RequirementLevel,
  type RequirementRole,
  requirementById,
  requirements,
  requirementsInForce,
  type Stage,
} from './requirements.ts';
