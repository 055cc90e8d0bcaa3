// Generated from schemas/ by scripts/generate.mjs. Do not edit.
// @ts-nocheck
import imported0Module from 'ajv/dist/runtime/equal.js';
const imported0 = typeof imported0Module === 'function' ? { default: imported0Module } : imported0Module;
import imported1Module from 'ajv-formats/dist/formats.js';
const imported1 = typeof imported1Module === 'function' ? { default: imported1Module } : imported1Module;
import imported2Module from 'ajv/dist/runtime/ucs2length.js';
const imported2 = typeof imported2Module === 'function' ? { default: imported2Module } : imported2Module;

export const adapterMessage = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/adapter-message.schema.json","title":"Adapter message","description":"One line between the harness and a command that stands for an engine: a request of the engine document in, its answer out under the same id, in any order.","oneOf":[{"type":"object","required":["id","request"],"properties":{"id":{"type":"integer","minimum":1},"request":{"type":"object","required":["method","path","headers","body"],"properties":{"method":{"enum":["GET","POST"]},"path":{"type":"string","pattern":"^/"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"string","description":"JSON text, or empty."}},"additionalProperties":false}},"additionalProperties":false,"title":"request"},{"type":"object","required":["id","answer"],"properties":{"id":{"type":"integer","minimum":1},"answer":{"type":"object","required":["status","headers","body"],"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"type":"object","additionalProperties":{"type":"string"},"description":"Names in lower case; content-type at least."},"body":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"title":"answer"}]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^/", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/adapter-message.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.request === undefined) || (!(func0.call(data, "request")))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "request"))){
const err2 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.request !== undefined && func0.call(data, "request")){
let data1 = data.request;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.method === undefined) || (!(func0.call(data1, "method")))){
const err5 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/0/properties/request/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err6 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/0/properties/request/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data1.headers === undefined) || (!(func0.call(data1, "headers")))){
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/0/properties/request/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data1.body === undefined) || (!(func0.call(data1, "body")))){
const err8 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/0/properties/request/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((key1 === "method") || (key1 === "path")) || (key1 === "headers")) || (key1 === "body"))){
const err9 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/0/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.method !== undefined && func0.call(data1, "method")){
let data2 = data1.method;
if(!((data2 === "GET") || (data2 === "POST"))){
const err10 = {instancePath:instancePath+"/request/method",schemaPath:"#/oneOf/0/properties/request/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.request.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data3 = data1.path;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/request/path",schemaPath:"#/oneOf/0/properties/request/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/request/path",schemaPath:"#/oneOf/0/properties/request/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.headers !== undefined && func0.call(data1, "headers")){
let data4 = data1.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
if(typeof data4[key2] !== "string"){
const err13 = {instancePath:instancePath+"/request/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/properties/request/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/request/headers",schemaPath:"#/oneOf/0/properties/request/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.body !== undefined && func0.call(data1, "body")){
if(typeof data1.body !== "string"){
const err15 = {instancePath:instancePath+"/request/body",schemaPath:"#/oneOf/0/properties/request/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/0/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err18 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data.answer === undefined) || (!(func0.call(data, "answer")))){
const err19 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 of Object.keys(data)){
if(!((key3 === "id") || (key3 === "answer"))){
const err20 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data7 = data.id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.answer !== undefined && func0.call(data, "answer")){
let data8 = data.answer;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.status === undefined) || (!(func0.call(data8, "status")))){
const err23 = {instancePath:instancePath+"/answer",schemaPath:"#/oneOf/1/properties/answer/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data8.headers === undefined) || (!(func0.call(data8, "headers")))){
const err24 = {instancePath:instancePath+"/answer",schemaPath:"#/oneOf/1/properties/answer/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data8.body === undefined) || (!(func0.call(data8, "body")))){
const err25 = {instancePath:instancePath+"/answer",schemaPath:"#/oneOf/1/properties/answer/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 of Object.keys(data8)){
if(!(((key4 === "status") || (key4 === "headers")) || (key4 === "body"))){
const err26 = {instancePath:instancePath+"/answer",schemaPath:"#/oneOf/1/properties/answer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.status !== undefined && func0.call(data8, "status")){
let data9 = data8.status;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/answer/status",schemaPath:"#/oneOf/1/properties/answer/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 599 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/answer/status",schemaPath:"#/oneOf/1/properties/answer/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9 < 100 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/answer/status",schemaPath:"#/oneOf/1/properties/answer/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data8.headers !== undefined && func0.call(data8, "headers")){
let data10 = data8.headers;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 of Object.keys(data10)){
if(typeof data10[key5] !== "string"){
const err30 = {instancePath:instancePath+"/answer/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/answer/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/answer/headers",schemaPath:"#/oneOf/1/properties/answer/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.body !== undefined && func0.call(data8, "body")){
if(typeof data8.body !== "string"){
const err32 = {instancePath:instancePath+"/answer/body",schemaPath:"#/oneOf/1/properties/answer/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/answer",schemaPath:"#/oneOf/1/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err35 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const agentResult = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/agent-result.schema.json","title":"Agent result","description":"What the agent’s function call returns: masked outcomes only.","type":"object","required":["status"],"properties":{"status":{"type":"string","enum":["succeeded","failed","cancelled"],"description":"How the session ended: `cancelled` where the caller cancelled."},"failed_reason":{"$ref":"failed-reason.schema.json"},"last_error":{"$ref":"error-code.schema.json"},"retry_safe":{"type":"boolean","description":"Whether the agent may offer another try. Absent on success."},"card_brand":{"$ref":"card-brand.schema.json"},"card_last4":{"type":"string","pattern":"^[0-9]{4}$","description":"The last four digits of the card number."}},"additionalProperties":false};
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/failed-reason.schema.json","title":"Failed reason","description":"Why a session failed: a closed set for engines, an open one for receivers.","type":"string","enum":["start_failed","invalid_start_response","retry_limit_exceeded","input_timeout","cancelled_by_caller","caller_hung_up","session_timeout","declined","processor_error","outcome_unknown","internal_error"]};
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/error-code.schema.json","title":"Error code","description":"One machine-readable code (an open set), never a sentence and never read aloud.","type":"string","pattern":"^[A-Za-z0-9._:-]{1,128}$","examples":["insufficient_funds","http_503","timeout","currency"]};
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/card-brand.schema.json","title":"Card brand","description":"Card brands that a session can accept.","type":"string","enum":["visa","mastercard","amex","discover","diners-club","jcb","maestro","unionpay"]};
const pattern5 = new RegExp("^[A-Za-z0-9._:-]{1,128}$", "u");
const pattern6 = new RegExp("^[0-9]{4}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/agent-result.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "status") || (key0 === "failed_reason")) || (key0 === "last_error")) || (key0 === "retry_safe")) || (key0 === "card_brand")) || (key0 === "card_last4"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "succeeded") || (data0 === "failed")) || (data0 === "cancelled"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema32.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.failed_reason !== undefined && func0.call(data, "failed_reason")){
let data1 = data.failed_reason;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/failed_reason",schemaPath:"failed-reason.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((data1 === "start_failed") || (data1 === "invalid_start_response")) || (data1 === "retry_limit_exceeded")) || (data1 === "input_timeout")) || (data1 === "cancelled_by_caller")) || (data1 === "caller_hung_up")) || (data1 === "session_timeout")) || (data1 === "declined")) || (data1 === "processor_error")) || (data1 === "outcome_unknown")) || (data1 === "internal_error"))){
const err5 = {instancePath:instancePath+"/failed_reason",schemaPath:"failed-reason.schema.json/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.last_error !== undefined && func0.call(data, "last_error")){
let data2 = data.last_error;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/last_error",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/last_error",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retry_safe !== undefined && func0.call(data, "retry_safe")){
if(typeof data.retry_safe !== "boolean"){
const err8 = {instancePath:instancePath+"/retry_safe",schemaPath:"#/properties/retry_safe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.card_brand !== undefined && func0.call(data, "card_brand")){
let data4 = data.card_brand;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/card_brand",schemaPath:"card-brand.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data4 === "visa") || (data4 === "mastercard")) || (data4 === "amex")) || (data4 === "discover")) || (data4 === "diners-club")) || (data4 === "jcb")) || (data4 === "maestro")) || (data4 === "unionpay"))){
const err10 = {instancePath:instancePath+"/card_brand",schemaPath:"card-brand.schema.json/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.card_last4 !== undefined && func0.call(data, "card_last4")){
let data5 = data.card_last4;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err11 = {instancePath:instancePath+"/card_last4",schemaPath:"#/properties/card_last4/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/card_last4",schemaPath:"#/properties/card_last4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const amount = validate22;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/amount.schema.json","title":"Amount","description":"Minor units of the currency, written as a plain integer literal (0 or [1-9][0-9]*). 0 means tokenize, never charge.","type":"integer","minimum":0,"maximum":999999999999,"examples":[4200,0]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/amount.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 999999999999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const capabilities = validate23;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/capabilities.schema.json","title":"Capabilities","description":"What an engine claims. Nobody fails what they did not declare.","type":"object","required":["protocol_version","implementation","levels","clock","zone"],"properties":{"protocol_version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+$","description":"The version of the protocol that the engine implements."},"implementation":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}},"description":"What the engine calls itself."},"levels":{"type":"array","contains":{"const":"core"},"uniqueItems":true,"items":{"enum":["core","templates","durable","reliable","signed"]},"description":"Core, and what is claimed beside it."},"clock":{"type":"string","enum":["virtual","scaled","real"],"description":"virtual: each session has a clock that only the test clock moves."},"clock_factor":{"type":"number","exclusiveMinimum":0,"description":"scaled: clock seconds in a real second."},"zone":{"type":"string","enum":["own","assigned"],"description":"assigned: `zone_url` of the opening is honoured (test set-ups)."},"keypad_url":{"type":"string","format":"uri","description":"own: where keys are pressed, per the capture contract."},"inline_functions":{"type":"boolean","default":false,"description":"An opening may carry a whole function (test set-ups)."},"functions":{"type":"array","items":{"type":"string"},"description":"The functions that an opening can name."}},"additionalProperties":true};
const func27 = imported0.default;
const pattern7 = new RegExp("^[0-9]+\\.[0-9]+$", "u");
const formats0 = imported1.fullFormats.uri;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/capabilities.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.protocol_version === undefined) || (!(func0.call(data, "protocol_version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol_version"},message:"must have required property '"+"protocol_version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.implementation === undefined) || (!(func0.call(data, "implementation")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.levels === undefined) || (!(func0.call(data, "levels")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.clock === undefined) || (!(func0.call(data, "clock")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.zone === undefined) || (!(func0.call(data, "zone")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.protocol_version !== undefined && func0.call(data, "protocol_version")){
let data0 = data.protocol_version;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err5 = {instancePath:instancePath+"/protocol_version",schemaPath:"#/properties/protocol_version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/protocol_version",schemaPath:"#/properties/protocol_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.implementation !== undefined && func0.call(data, "implementation")){
let data1 = data.implementation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err7 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data1.version === undefined) || (!(func0.call(data1, "version")))){
const err8 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.name !== undefined && func0.call(data1, "name")){
if(typeof data1.name !== "string"){
const err9 = {instancePath:instancePath+"/implementation/name",schemaPath:"#/properties/implementation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.version !== undefined && func0.call(data1, "version")){
if(typeof data1.version !== "string"){
const err10 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/properties/implementation/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.levels !== undefined && func0.call(data, "levels")){
let data4 = data.levels;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((((data5 === "core") || (data5 === "templates")) || (data5 === "durable")) || (data5 === "reliable")) || (data5 === "signed"))){
const err12 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.levels.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
const _errs13 = errors;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if("core" !== data4[i1]){
const err13 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/contains/const",keyword:"const",params:{allowedValue: "core"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err14 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
let i2 = data4.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data4[i2], data4[j0])){
const err15 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.clock !== undefined && func0.call(data, "clock")){
let data7 = data.clock;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data7 === "virtual") || (data7 === "scaled")) || (data7 === "real"))){
const err18 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/enum",keyword:"enum",params:{allowedValues: schema37.properties.clock.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.clock_factor !== undefined && func0.call(data, "clock_factor")){
let data8 = data.clock_factor;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/clock_factor",schemaPath:"#/properties/clock_factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/clock_factor",schemaPath:"#/properties/clock_factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.zone !== undefined && func0.call(data, "zone")){
let data9 = data.zone;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data9 === "own") || (data9 === "assigned"))){
const err22 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/enum",keyword:"enum",params:{allowedValues: schema37.properties.zone.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.keypad_url !== undefined && func0.call(data, "keypad_url")){
let data10 = data.keypad_url;
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err23 = {instancePath:instancePath+"/keypad_url",schemaPath:"#/properties/keypad_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/keypad_url",schemaPath:"#/properties/keypad_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.inline_functions !== undefined && func0.call(data, "inline_functions")){
if(typeof data.inline_functions !== "boolean"){
const err25 = {instancePath:instancePath+"/inline_functions",schemaPath:"#/properties/inline_functions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.functions !== undefined && func0.call(data, "functions")){
let data12 = data.functions;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
if(typeof data12[i3] !== "string"){
const err26 = {instancePath:instancePath+"/functions/" + i3,schemaPath:"#/properties/functions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const captureCommand = validate24;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/capture-command.schema.json","title":"Capture command","description":"What the engine tells the capture zone. Commands of a session are sent one at a time and in order; repeating one changes nothing.","oneOf":[{"type":"object","required":["command","collect","field","valid_card_types","min_postal_code_length","first_digit_timeout_ms","inter_digit_timeout_ms","facts"],"properties":{"command":{"const":"collect"},"collect":{"type":"integer","minimum":1,"description":"Rises through the whole session; facts carry it back."},"field":{"$ref":"field.schema.json"},"valid_card_types":{"type":"array","minItems":1,"items":{"$ref":"card-brand.schema.json"}},"min_postal_code_length":{"type":"integer","minimum":0,"maximum":10,"description":"0: an entry has at least one digit all the same."},"first_digit_timeout_ms":{"type":"integer","minimum":50,"maximum":300000,"description":"How long the zone waits for the first digit."},"inter_digit_timeout_ms":{"type":"integer","minimum":50,"maximum":300000,"description":"How long it waits for the next one."},"facts":{"type":"object","required":["url","token"],"properties":{"url":{"type":"string","format":"uri"},"token":{"type":"string","minLength":16,"maxLength":256}},"additionalProperties":false,"description":"Where the zone posts facts, and the bearer token it shows."}},"additionalProperties":false,"title":"collect"},{"type":"object","required":["command"],"properties":{"command":{"const":"pause"}},"additionalProperties":false,"title":"pause"},{"type":"object","required":["command"],"properties":{"command":{"const":"wipe"}},"additionalProperties":false,"title":"wipe"},{"type":"object","required":["command","idempotency_key","method","currency","parameters","facts"],"properties":{"command":{"const":"process"},"idempotency_key":{"$ref":"identifier.schema.json"},"method":{"enum":["charge","tokenize"],"description":"Money now, or a token for later."},"amount":{"$ref":"amount.schema.json"},"currency":{"$ref":"currency.schema.json"},"description":{"type":"string","description":"What the payment is for, as start said."},"parameters":{"type":"object","description":"The echo, for the processor."},"token_type":{"$ref":"token-type.schema.json"},"facts":{"type":"object","required":["url","token"],"properties":{"url":{"type":"string","format":"uri"},"token":{"type":"string","minLength":16,"maxLength":256}},"additionalProperties":false,"description":"Where the zone posts facts, and the bearer token it shows."}},"additionalProperties":false,"title":"process"}],"type":"object","discriminator":{"propertyName":"command"}};
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/field.schema.json","title":"Field","description":"A field that the caller enters on the keypad, in the order of collection.","type":"string","enum":["card_number","expiration_date","security_code","postal_code"]};
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/identifier.schema.json","title":"Identifier","description":"An id or a code that may leave the capture zone: never a run of card digits.","type":"string","pattern":"^[A-Za-z0-9._:-]{1,128}$"};
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/currency.schema.json","title":"Currency","description":"Upper-case ISO 4217 code from the payable-currency list (data/currencies.json).","type":"string","enum":["AED","AFN","ALL","AMD","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BZD","CAD","CDF","CHF","CLP","CNY","COP","CRC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRU","MUR","MVR","MWK","MXN","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SLE","SOS","SRD","SSP","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VED","VES","VND","VUV","WST","XAF","XCD","XCG","XOF","XPF","YER","ZAR","ZMW","ZWG"]};
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/token-type.schema.json","title":"Token type","description":"What kind of token a tokenization asks for. Meaningful only at amount 0.","type":"string","enum":["one-time","reusable","payment-method"]};
const func128 = imported2.default;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/capture-command.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.command;
if(typeof tag0 == "string"){
if(tag0 === "collect"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.command === undefined) || (!(func0.call(data, "command")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.collect === undefined) || (!(func0.call(data, "collect")))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.valid_card_types === undefined) || (!(func0.call(data, "valid_card_types")))){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "valid_card_types"},message:"must have required property '"+"valid_card_types"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.min_postal_code_length === undefined) || (!(func0.call(data, "min_postal_code_length")))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "min_postal_code_length"},message:"must have required property '"+"min_postal_code_length"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.first_digit_timeout_ms === undefined) || (!(func0.call(data, "first_digit_timeout_ms")))){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "first_digit_timeout_ms"},message:"must have required property '"+"first_digit_timeout_ms"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.inter_digit_timeout_ms === undefined) || (!(func0.call(data, "inter_digit_timeout_ms")))){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "inter_digit_timeout_ms"},message:"must have required property '"+"inter_digit_timeout_ms"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.facts === undefined) || (!(func0.call(data, "facts")))){
const err7 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "command") || (key0 === "collect")) || (key0 === "field")) || (key0 === "valid_card_types")) || (key0 === "min_postal_code_length")) || (key0 === "first_digit_timeout_ms")) || (key0 === "inter_digit_timeout_ms")) || (key0 === "facts"))){
const err8 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
if("collect" !== data.command){
const err9 = {instancePath:instancePath+"/command",schemaPath:"#/oneOf/0/properties/command/const",keyword:"const",params:{allowedValue: "collect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.collect !== undefined && func0.call(data, "collect")){
let data1 = data.collect;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/0/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/0/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data2 = data.field;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/field",schemaPath:"field.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data2 === "card_number") || (data2 === "expiration_date")) || (data2 === "security_code")) || (data2 === "postal_code"))){
const err13 = {instancePath:instancePath+"/field",schemaPath:"field.schema.json/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.valid_card_types !== undefined && func0.call(data, "valid_card_types")){
let data3 = data.valid_card_types;
if(Array.isArray(data3)){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/valid_card_types",schemaPath:"#/oneOf/0/properties/valid_card_types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/valid_card_types/" + i0,schemaPath:"card-brand.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((((data4 === "visa") || (data4 === "mastercard")) || (data4 === "amex")) || (data4 === "discover")) || (data4 === "diners-club")) || (data4 === "jcb")) || (data4 === "maestro")) || (data4 === "unionpay"))){
const err16 = {instancePath:instancePath+"/valid_card_types/" + i0,schemaPath:"card-brand.schema.json/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/valid_card_types",schemaPath:"#/oneOf/0/properties/valid_card_types/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.min_postal_code_length !== undefined && func0.call(data, "min_postal_code_length")){
let data5 = data.min_postal_code_length;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/oneOf/0/properties/min_postal_code_length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/oneOf/0/properties/min_postal_code_length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/oneOf/0/properties/min_postal_code_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.first_digit_timeout_ms !== undefined && func0.call(data, "first_digit_timeout_ms")){
let data6 = data.first_digit_timeout_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/first_digit_timeout_ms",schemaPath:"#/oneOf/0/properties/first_digit_timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 300000 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/first_digit_timeout_ms",schemaPath:"#/oneOf/0/properties/first_digit_timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300000},message:"must be <= 300000"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6 < 50 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/first_digit_timeout_ms",schemaPath:"#/oneOf/0/properties/first_digit_timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.inter_digit_timeout_ms !== undefined && func0.call(data, "inter_digit_timeout_ms")){
let data7 = data.inter_digit_timeout_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err24 = {instancePath:instancePath+"/inter_digit_timeout_ms",schemaPath:"#/oneOf/0/properties/inter_digit_timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 300000 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/inter_digit_timeout_ms",schemaPath:"#/oneOf/0/properties/inter_digit_timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300000},message:"must be <= 300000"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7 < 50 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/inter_digit_timeout_ms",schemaPath:"#/oneOf/0/properties/inter_digit_timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data8 = data.facts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.url === undefined) || (!(func0.call(data8, "url")))){
const err27 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/0/properties/facts/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data8.token === undefined) || (!(func0.call(data8, "token")))){
const err28 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/0/properties/facts/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((key1 === "url") || (key1 === "token"))){
const err29 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/0/properties/facts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.url !== undefined && func0.call(data8, "url")){
let data9 = data8.url;
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err30 = {instancePath:instancePath+"/facts/url",schemaPath:"#/oneOf/0/properties/facts/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/facts/url",schemaPath:"#/oneOf/0/properties/facts/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.token !== undefined && func0.call(data8, "token")){
let data10 = data8.token;
if(typeof data10 === "string"){
if(func128(data10) > 256){
const err32 = {instancePath:instancePath+"/facts/token",schemaPath:"#/oneOf/0/properties/facts/properties/token/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func128(data10) < 16){
const err33 = {instancePath:instancePath+"/facts/token",schemaPath:"#/oneOf/0/properties/facts/properties/token/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/facts/token",schemaPath:"#/oneOf/0/properties/facts/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/0/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "pause"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.command === undefined) || (!(func0.call(data, "command")))){
const err37 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 of Object.keys(data)){
if(!(key2 === "command")){
const err38 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
if("pause" !== data.command){
const err39 = {instancePath:instancePath+"/command",schemaPath:"#/oneOf/1/properties/command/const",keyword:"const",params:{allowedValue: "pause"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "wipe"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.command === undefined) || (!(func0.call(data, "command")))){
const err41 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 of Object.keys(data)){
if(!(key3 === "command")){
const err42 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
if("wipe" !== data.command){
const err43 = {instancePath:instancePath+"/command",schemaPath:"#/oneOf/2/properties/command/const",keyword:"const",params:{allowedValue: "wipe"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "process"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.command === undefined) || (!(func0.call(data, "command")))){
const err45 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data.idempotency_key === undefined) || (!(func0.call(data, "idempotency_key")))){
const err46 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "idempotency_key"},message:"must have required property '"+"idempotency_key"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data.method === undefined) || (!(func0.call(data, "method")))){
const err47 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
const err48 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err49 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((data.facts === undefined) || (!(func0.call(data, "facts")))){
const err50 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 of Object.keys(data)){
if(!(func0.call(schema38.oneOf[3].properties, key4))){
const err51 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
if("process" !== data.command){
const err52 = {instancePath:instancePath+"/command",schemaPath:"#/oneOf/3/properties/command/const",keyword:"const",params:{allowedValue: "process"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.idempotency_key !== undefined && func0.call(data, "idempotency_key")){
let data14 = data.idempotency_key;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err53 = {instancePath:instancePath+"/idempotency_key",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/idempotency_key",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
let data15 = data.method;
if(!((data15 === "charge") || (data15 === "tokenize"))){
const err55 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/3/properties/method/enum",keyword:"enum",params:{allowedValues: schema38.oneOf[3].properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data16 = data.amount;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err56 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 999999999999 || isNaN(data16)){
const err57 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err58 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
let data17 = data.currency;
if(typeof data17 !== "string"){
const err59 = {instancePath:instancePath+"/currency",schemaPath:"currency.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data17 === "AED") || (data17 === "AFN")) || (data17 === "ALL")) || (data17 === "AMD")) || (data17 === "AOA")) || (data17 === "ARS")) || (data17 === "AUD")) || (data17 === "AWG")) || (data17 === "AZN")) || (data17 === "BAM")) || (data17 === "BBD")) || (data17 === "BDT")) || (data17 === "BHD")) || (data17 === "BIF")) || (data17 === "BMD")) || (data17 === "BND")) || (data17 === "BOB")) || (data17 === "BRL")) || (data17 === "BSD")) || (data17 === "BTN")) || (data17 === "BWP")) || (data17 === "BYN")) || (data17 === "BZD")) || (data17 === "CAD")) || (data17 === "CDF")) || (data17 === "CHF")) || (data17 === "CLP")) || (data17 === "CNY")) || (data17 === "COP")) || (data17 === "CRC")) || (data17 === "CUP")) || (data17 === "CVE")) || (data17 === "CZK")) || (data17 === "DJF")) || (data17 === "DKK")) || (data17 === "DOP")) || (data17 === "DZD")) || (data17 === "EGP")) || (data17 === "ERN")) || (data17 === "ETB")) || (data17 === "EUR")) || (data17 === "FJD")) || (data17 === "FKP")) || (data17 === "GBP")) || (data17 === "GEL")) || (data17 === "GHS")) || (data17 === "GIP")) || (data17 === "GMD")) || (data17 === "GNF")) || (data17 === "GTQ")) || (data17 === "GYD")) || (data17 === "HKD")) || (data17 === "HNL")) || (data17 === "HTG")) || (data17 === "HUF")) || (data17 === "IDR")) || (data17 === "ILS")) || (data17 === "INR")) || (data17 === "IQD")) || (data17 === "IRR")) || (data17 === "ISK")) || (data17 === "JMD")) || (data17 === "JOD")) || (data17 === "JPY")) || (data17 === "KES")) || (data17 === "KGS")) || (data17 === "KHR")) || (data17 === "KMF")) || (data17 === "KPW")) || (data17 === "KRW")) || (data17 === "KWD")) || (data17 === "KYD")) || (data17 === "KZT")) || (data17 === "LAK")) || (data17 === "LBP")) || (data17 === "LKR")) || (data17 === "LRD")) || (data17 === "LSL")) || (data17 === "LYD")) || (data17 === "MAD")) || (data17 === "MDL")) || (data17 === "MGA")) || (data17 === "MKD")) || (data17 === "MMK")) || (data17 === "MNT")) || (data17 === "MOP")) || (data17 === "MRU")) || (data17 === "MUR")) || (data17 === "MVR")) || (data17 === "MWK")) || (data17 === "MXN")) || (data17 === "MYR")) || (data17 === "MZN")) || (data17 === "NAD")) || (data17 === "NGN")) || (data17 === "NIO")) || (data17 === "NOK")) || (data17 === "NPR")) || (data17 === "NZD")) || (data17 === "OMR")) || (data17 === "PAB")) || (data17 === "PEN")) || (data17 === "PGK")) || (data17 === "PHP")) || (data17 === "PKR")) || (data17 === "PLN")) || (data17 === "PYG")) || (data17 === "QAR")) || (data17 === "RON")) || (data17 === "RSD")) || (data17 === "RUB")) || (data17 === "RWF")) || (data17 === "SAR")) || (data17 === "SBD")) || (data17 === "SCR")) || (data17 === "SDG")) || (data17 === "SEK")) || (data17 === "SGD")) || (data17 === "SHP")) || (data17 === "SLE")) || (data17 === "SOS")) || (data17 === "SRD")) || (data17 === "SSP")) || (data17 === "STN")) || (data17 === "SVC")) || (data17 === "SYP")) || (data17 === "SZL")) || (data17 === "THB")) || (data17 === "TJS")) || (data17 === "TMT")) || (data17 === "TND")) || (data17 === "TOP")) || (data17 === "TRY")) || (data17 === "TTD")) || (data17 === "TWD")) || (data17 === "TZS")) || (data17 === "UAH")) || (data17 === "UGX")) || (data17 === "USD")) || (data17 === "UYU")) || (data17 === "UZS")) || (data17 === "VED")) || (data17 === "VES")) || (data17 === "VND")) || (data17 === "VUV")) || (data17 === "WST")) || (data17 === "XAF")) || (data17 === "XCD")) || (data17 === "XCG")) || (data17 === "XOF")) || (data17 === "XPF")) || (data17 === "YER")) || (data17 === "ZAR")) || (data17 === "ZMW")) || (data17 === "ZWG"))){
const err60 = {instancePath:instancePath+"/currency",schemaPath:"currency.schema.json/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err61 = {instancePath:instancePath+"/description",schemaPath:"#/oneOf/3/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data19 = data.parameters;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err62 = {instancePath:instancePath+"/parameters",schemaPath:"#/oneOf/3/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.token_type !== undefined && func0.call(data, "token_type")){
let data20 = data.token_type;
if(typeof data20 !== "string"){
const err63 = {instancePath:instancePath+"/token_type",schemaPath:"token-type.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((data20 === "one-time") || (data20 === "reusable")) || (data20 === "payment-method"))){
const err64 = {instancePath:instancePath+"/token_type",schemaPath:"token-type.schema.json/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data21 = data.facts;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.url === undefined) || (!(func0.call(data21, "url")))){
const err65 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/3/properties/facts/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((data21.token === undefined) || (!(func0.call(data21, "token")))){
const err66 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/3/properties/facts/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key5 of Object.keys(data21)){
if(!((key5 === "url") || (key5 === "token"))){
const err67 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/3/properties/facts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.url !== undefined && func0.call(data21, "url")){
let data22 = data21.url;
if(typeof data22 === "string"){
if(!(formats0(data22))){
const err68 = {instancePath:instancePath+"/facts/url",schemaPath:"#/oneOf/3/properties/facts/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/facts/url",schemaPath:"#/oneOf/3/properties/facts/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data21.token !== undefined && func0.call(data21, "token")){
let data23 = data21.token;
if(typeof data23 === "string"){
if(func128(data23) > 256){
const err70 = {instancePath:instancePath+"/facts/token",schemaPath:"#/oneOf/3/properties/facts/properties/token/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func128(data23) < 16){
const err71 = {instancePath:instancePath+"/facts/token",schemaPath:"#/oneOf/3/properties/facts/properties/token/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/facts/token",schemaPath:"#/oneOf/3/properties/facts/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/3/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err75 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "command", tagValue: tag0},message:"value of tag \"command\" must be in oneOf"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "command", tagValue: tag0},message:"tag \"command\" must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const captureFact = validate25;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/capture-fact.schema.json","title":"Capture fact","description":"The fixed alphabet of what leaves the capture zone.","oneOf":[{"type":"object","required":["fact","collect"],"properties":{"fact":{"const":"started"},"collect":{"type":"integer","minimum":1}},"additionalProperties":false,"title":"started"},{"type":"object","required":["fact","collect","count"],"properties":{"fact":{"const":"digits"},"collect":{"type":"integer","minimum":1},"count":{"type":"integer","minimum":0,"maximum":19}},"additionalProperties":false,"title":"digits"},{"type":"object","required":["fact","collect"],"properties":{"fact":{"const":"accepted"},"collect":{"type":"integer","minimum":1},"card":{"$ref":"masked-card.schema.json"}},"additionalProperties":false,"title":"accepted"},{"type":"object","required":["fact","collect","error"],"properties":{"fact":{"const":"rejected"},"collect":{"type":"integer","minimum":1},"error":{"$ref":"field-error.schema.json"}},"additionalProperties":false,"title":"rejected"},{"type":"object","required":["fact","collect"],"properties":{"fact":{"const":"stalled"},"collect":{"type":"integer","minimum":1}},"additionalProperties":false,"title":"stalled"},{"type":"object","required":["fact"],"properties":{"fact":{"const":"wiped"}},"additionalProperties":false,"title":"wiped"},{"type":"object","required":["fact","idempotency_key","result"],"properties":{"fact":{"const":"processed"},"idempotency_key":{"$ref":"identifier.schema.json"},"result":{"oneOf":[{"type":"object","required":["status"],"properties":{"status":{"const":"approved"},"transaction_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"Charge id."},"token_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"Token id."}},"additionalProperties":false},{"type":"object","required":["status","code"],"properties":{"status":{"enum":["declined","errored"]},"code":{"$ref":"error-code.schema.json"}},"additionalProperties":false}]}},"additionalProperties":false,"title":"processed"}],"type":"object","discriminator":{"propertyName":"fact"}};
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/field-error.schema.json","title":"Field error","description":"Why an entry was not accepted. When several apply, the first of this list counts.","type":"string","enum":["input_timeout","invalid_card_number","card_type_not_accepted","invalid_expiration_date","card_expired","invalid_security_code","invalid_postal_code"]};
const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/masked-card.schema.json","title":"Masked card","description":"All that anyone outside the capture zone learns of a card.","type":"object","required":["brand","last4"],"properties":{"brand":{"$ref":"card-brand.schema.json"},"last4":{"type":"string","description":"Last four digits.","pattern":"^[0-9]{4}$"}},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/masked-card.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.brand === undefined) || (!(func0.call(data, "brand")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.last4 === undefined) || (!(func0.call(data, "last4")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last4"},message:"must have required property '"+"last4"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "brand") || (key0 === "last4"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.brand !== undefined && func0.call(data, "brand")){
let data0 = data.brand;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/brand",schemaPath:"card-brand.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "visa") || (data0 === "mastercard")) || (data0 === "amex")) || (data0 === "discover")) || (data0 === "diners-club")) || (data0 === "jcb")) || (data0 === "maestro")) || (data0 === "unionpay"))){
const err4 = {instancePath:instancePath+"/brand",schemaPath:"card-brand.schema.json/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.last4 !== undefined && func0.call(data, "last4")){
let data1 = data.last4;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/last4",schemaPath:"#/properties/last4/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/last4",schemaPath:"#/properties/last4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/capture-fact.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.fact;
if(typeof tag0 == "string"){
if(tag0 === "started"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fact === undefined) || (!(func0.call(data, "fact")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.collect === undefined) || (!(func0.call(data, "collect")))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "fact") || (key0 === "collect"))){
const err2 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fact !== undefined && func0.call(data, "fact")){
if("started" !== data.fact){
const err3 = {instancePath:instancePath+"/fact",schemaPath:"#/oneOf/0/properties/fact/const",keyword:"const",params:{allowedValue: "started"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.collect !== undefined && func0.call(data, "collect")){
let data1 = data.collect;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/0/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/0/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "digits"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fact === undefined) || (!(func0.call(data, "fact")))){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.collect === undefined) || (!(func0.call(data, "collect")))){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.count === undefined) || (!(func0.call(data, "count")))){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!(((key1 === "fact") || (key1 === "collect")) || (key1 === "count"))){
const err10 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.fact !== undefined && func0.call(data, "fact")){
if("digits" !== data.fact){
const err11 = {instancePath:instancePath+"/fact",schemaPath:"#/oneOf/1/properties/fact/const",keyword:"const",params:{allowedValue: "digits"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.collect !== undefined && func0.call(data, "collect")){
let data3 = data.collect;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/1/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/1/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.count !== undefined && func0.call(data, "count")){
let data4 = data.count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/1/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 19 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/1/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 19},message:"must be <= 19"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/1/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "accepted"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fact === undefined) || (!(func0.call(data, "fact")))){
const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data.collect === undefined) || (!(func0.call(data, "collect")))){
const err19 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 of Object.keys(data)){
if(!(((key2 === "fact") || (key2 === "collect")) || (key2 === "card"))){
const err20 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.fact !== undefined && func0.call(data, "fact")){
if("accepted" !== data.fact){
const err21 = {instancePath:instancePath+"/fact",schemaPath:"#/oneOf/2/properties/fact/const",keyword:"const",params:{allowedValue: "accepted"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.collect !== undefined && func0.call(data, "collect")){
let data6 = data.collect;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/2/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/2/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.card !== undefined && func0.call(data, "card")){
if(!(validate26(data.card, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "rejected"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fact === undefined) || (!(func0.call(data, "fact")))){
const err25 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data.collect === undefined) || (!(func0.call(data, "collect")))){
const err26 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err27 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 of Object.keys(data)){
if(!(((key3 === "fact") || (key3 === "collect")) || (key3 === "error"))){
const err28 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.fact !== undefined && func0.call(data, "fact")){
if("rejected" !== data.fact){
const err29 = {instancePath:instancePath+"/fact",schemaPath:"#/oneOf/3/properties/fact/const",keyword:"const",params:{allowedValue: "rejected"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.collect !== undefined && func0.call(data, "collect")){
let data9 = data.collect;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/3/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/3/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.error !== undefined && func0.call(data, "error")){
let data10 = data.error;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/error",schemaPath:"field-error.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((((data10 === "input_timeout") || (data10 === "invalid_card_number")) || (data10 === "card_type_not_accepted")) || (data10 === "invalid_expiration_date")) || (data10 === "card_expired")) || (data10 === "invalid_security_code")) || (data10 === "invalid_postal_code"))){
const err33 = {instancePath:instancePath+"/error",schemaPath:"field-error.schema.json/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "stalled"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fact === undefined) || (!(func0.call(data, "fact")))){
const err35 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data.collect === undefined) || (!(func0.call(data, "collect")))){
const err36 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 of Object.keys(data)){
if(!((key4 === "fact") || (key4 === "collect"))){
const err37 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.fact !== undefined && func0.call(data, "fact")){
if("stalled" !== data.fact){
const err38 = {instancePath:instancePath+"/fact",schemaPath:"#/oneOf/4/properties/fact/const",keyword:"const",params:{allowedValue: "stalled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.collect !== undefined && func0.call(data, "collect")){
let data12 = data.collect;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err39 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/4/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/collect",schemaPath:"#/oneOf/4/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "wiped"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fact === undefined) || (!(func0.call(data, "fact")))){
const err42 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key5 of Object.keys(data)){
if(!(key5 === "fact")){
const err43 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.fact !== undefined && func0.call(data, "fact")){
if("wiped" !== data.fact){
const err44 = {instancePath:instancePath+"/fact",schemaPath:"#/oneOf/5/properties/fact/const",keyword:"const",params:{allowedValue: "wiped"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "processed"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fact === undefined) || (!(func0.call(data, "fact")))){
const err46 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data.idempotency_key === undefined) || (!(func0.call(data, "idempotency_key")))){
const err47 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "idempotency_key"},message:"must have required property '"+"idempotency_key"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data.result === undefined) || (!(func0.call(data, "result")))){
const err48 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key6 of Object.keys(data)){
if(!(((key6 === "fact") || (key6 === "idempotency_key")) || (key6 === "result"))){
const err49 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.fact !== undefined && func0.call(data, "fact")){
if("processed" !== data.fact){
const err50 = {instancePath:instancePath+"/fact",schemaPath:"#/oneOf/6/properties/fact/const",keyword:"const",params:{allowedValue: "processed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.idempotency_key !== undefined && func0.call(data, "idempotency_key")){
let data15 = data.idempotency_key;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err51 = {instancePath:instancePath+"/idempotency_key",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/idempotency_key",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.result !== undefined && func0.call(data, "result")){
let data16 = data.result;
const _errs50 = errors;
let valid17 = false;
let passing0 = null;
const _errs51 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.status === undefined) || (!(func0.call(data16, "status")))){
const err53 = {instancePath:instancePath+"/result",schemaPath:"#/oneOf/6/properties/result/oneOf/0/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key7 of Object.keys(data16)){
if(!(((key7 === "status") || (key7 === "transaction_id")) || (key7 === "token_id"))){
const err54 = {instancePath:instancePath+"/result",schemaPath:"#/oneOf/6/properties/result/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data16.status !== undefined && func0.call(data16, "status")){
if("approved" !== data16.status){
const err55 = {instancePath:instancePath+"/result/status",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue: "approved"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data16.transaction_id !== undefined && func0.call(data16, "transaction_id")){
let data18 = data16.transaction_id;
const _errs56 = errors;
let valid19 = false;
const _errs57 = errors;
if(typeof data18 === "string"){
if(func128(data18) > 128){
const err56 = {instancePath:instancePath+"/result/transaction_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/transaction_id/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func128(data18) < 1){
const err57 = {instancePath:instancePath+"/result/transaction_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/transaction_id/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern5.test(data18)){
const err58 = {instancePath:instancePath+"/result/transaction_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/transaction_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/result/transaction_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/transaction_id/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid1 = _errs57 === errors;
valid19 = valid19 || _valid1;
const _errs59 = errors;
if(data18 !== null){
const err60 = {instancePath:instancePath+"/result/transaction_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/transaction_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid1 = _errs59 === errors;
valid19 = valid19 || _valid1;
if(!valid19){
const err61 = {instancePath:instancePath+"/result/transaction_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/transaction_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data16.token_id !== undefined && func0.call(data16, "token_id")){
let data19 = data16.token_id;
const _errs62 = errors;
let valid20 = false;
const _errs63 = errors;
if(typeof data19 === "string"){
if(func128(data19) > 128){
const err62 = {instancePath:instancePath+"/result/token_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/token_id/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func128(data19) < 1){
const err63 = {instancePath:instancePath+"/result/token_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/token_id/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern5.test(data19)){
const err64 = {instancePath:instancePath+"/result/token_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/token_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/result/token_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/token_id/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid2 = _errs63 === errors;
valid20 = valid20 || _valid2;
const _errs65 = errors;
if(data19 !== null){
const err66 = {instancePath:instancePath+"/result/token_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/token_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid2 = _errs65 === errors;
valid20 = valid20 || _valid2;
if(!valid20){
const err67 = {instancePath:instancePath+"/result/token_id",schemaPath:"#/oneOf/6/properties/result/oneOf/0/properties/token_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/result",schemaPath:"#/oneOf/6/properties/result/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0){
valid17 = true;
passing0 = 0;
var props1 = true;
}
const _errs67 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.status === undefined) || (!(func0.call(data16, "status")))){
const err69 = {instancePath:instancePath+"/result",schemaPath:"#/oneOf/6/properties/result/oneOf/1/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data16.code === undefined) || (!(func0.call(data16, "code")))){
const err70 = {instancePath:instancePath+"/result",schemaPath:"#/oneOf/6/properties/result/oneOf/1/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key8 of Object.keys(data16)){
if(!((key8 === "status") || (key8 === "code"))){
const err71 = {instancePath:instancePath+"/result",schemaPath:"#/oneOf/6/properties/result/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data16.status !== undefined && func0.call(data16, "status")){
let data20 = data16.status;
if(!((data20 === "declined") || (data20 === "errored"))){
const err72 = {instancePath:instancePath+"/result/status",schemaPath:"#/oneOf/6/properties/result/oneOf/1/properties/status/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[6].properties.result.oneOf[1].properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data16.code !== undefined && func0.call(data16, "code")){
let data21 = data16.code;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err73 = {instancePath:instancePath+"/result/code",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/result/code",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/result",schemaPath:"#/oneOf/6/properties/result/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid0 = _errs67 === errors;
if(_valid0 && valid17){
valid17 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid17 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid17){
const err76 = {instancePath:instancePath+"/result",schemaPath:"#/oneOf/6/properties/result/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err78 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "fact", tagValue: tag0},message:"value of tag \"fact\" must be in oneOf"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "fact", tagValue: tag0},message:"tag \"fact\" must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate25.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const captureSnapshot = validate28;
const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/capture-snapshot.schema.json","title":"Capture snapshot","description":"What the zone still holds of a session: names of fields, never content.","type":"object","required":["held"],"properties":{"held":{"type":"array","items":{"$ref":"field.schema.json"}},"collect":{"type":["integer","null"],"description":"The current collect command; null while none is."},"processing":{"oneOf":[{"type":"null"},{"type":"object","required":["idempotency_key","status"],"properties":{"idempotency_key":{"$ref":"identifier.schema.json"},"status":{"enum":["asking","approved","declined","errored","stopped"]}},"additionalProperties":false}],"description":"The attempt of this session, if there was one."}},"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/capture-snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.held === undefined) || (!(func0.call(data, "held")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "held"},message:"must have required property '"+"held"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "held") || (key0 === "collect")) || (key0 === "processing"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.held !== undefined && func0.call(data, "held")){
let data0 = data.held;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/held/" + i0,schemaPath:"field.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data1 === "card_number") || (data1 === "expiration_date")) || (data1 === "security_code")) || (data1 === "postal_code"))){
const err3 = {instancePath:instancePath+"/held/" + i0,schemaPath:"field.schema.json/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.collect !== undefined && func0.call(data, "collect")){
let data2 = data.collect;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type: schema51.properties.collect.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.processing !== undefined && func0.call(data, "processing")){
let data3 = data.processing;
const _errs10 = errors;
let valid4 = false;
let passing0 = null;
const _errs11 = errors;
if(data3 !== null){
const err6 = {instancePath:instancePath+"/processing",schemaPath:"#/properties/processing/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.idempotency_key === undefined) || (!(func0.call(data3, "idempotency_key")))){
const err7 = {instancePath:instancePath+"/processing",schemaPath:"#/properties/processing/oneOf/1/required",keyword:"required",params:{missingProperty: "idempotency_key"},message:"must have required property '"+"idempotency_key"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data3.status === undefined) || (!(func0.call(data3, "status")))){
const err8 = {instancePath:instancePath+"/processing",schemaPath:"#/properties/processing/oneOf/1/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "idempotency_key") || (key1 === "status"))){
const err9 = {instancePath:instancePath+"/processing",schemaPath:"#/properties/processing/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.idempotency_key !== undefined && func0.call(data3, "idempotency_key")){
let data4 = data3.idempotency_key;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/processing/idempotency_key",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/processing/idempotency_key",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.status !== undefined && func0.call(data3, "status")){
let data5 = data3.status;
if(!(((((data5 === "asking") || (data5 === "approved")) || (data5 === "declined")) || (data5 === "errored")) || (data5 === "stopped"))){
const err12 = {instancePath:instancePath+"/processing/status",schemaPath:"#/properties/processing/oneOf/1/properties/status/enum",keyword:"enum",params:{allowedValues: schema51.properties.processing.oneOf[1].properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/processing",schemaPath:"#/properties/processing/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err14 = {instancePath:instancePath+"/processing",schemaPath:"#/properties/processing/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const cardBrand = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/card-brand.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "visa") || (data === "mastercard")) || (data === "amex")) || (data === "discover")) || (data === "diners-club")) || (data === "jcb")) || (data === "maestro")) || (data === "unionpay"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const clockAdvance = validate30;
const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/clock-advance.schema.json","title":"Clock advance","description":"Moves the virtual clock of one session.","type":"object","required":["advance_ms"],"properties":{"advance_ms":{"type":"integer","minimum":0,"maximum":345600000,"description":"By how much the clock moves; 0 only waits until the session is quiet."},"open_exchanges_at_most":{"type":"integer","minimum":0,"default":0,"description":"The answer comes when no more than this many HTTP exchanges are open, or after one real second."}},"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/clock-advance.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.advance_ms === undefined) || (!(func0.call(data, "advance_ms")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "advance_ms"},message:"must have required property '"+"advance_ms"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "advance_ms") || (key0 === "open_exchanges_at_most"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.advance_ms !== undefined && func0.call(data, "advance_ms")){
let data0 = data.advance_ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 345600000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 345600000},message:"must be <= 345600000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.open_exchanges_at_most !== undefined && func0.call(data, "open_exchanges_at_most")){
let data1 = data.open_exchanges_at_most;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/open_exchanges_at_most",schemaPath:"#/properties/open_exchanges_at_most/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/open_exchanges_at_most",schemaPath:"#/properties/open_exchanges_at_most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const clockReading = validate31;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/clock-reading.schema.json","title":"Clock reading","description":"A session’s virtual time.","type":"object","required":["now","open_exchanges"],"properties":{"now":{"type":"string","format":"date-time","description":"The time of the session’s clock."},"open_exchanges":{"type":"integer","minimum":0,"description":"HTTP exchanges of the session that are still open."},"next_due_ms":{"type":["integer","null"],"description":"Milliseconds until the next timer is due; null when none is armed."}},"additionalProperties":false};
const formats6 = imported1.fullFormats["date-time"];

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/clock-reading.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.now === undefined) || (!(func0.call(data, "now")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.open_exchanges === undefined) || (!(func0.call(data, "open_exchanges")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open_exchanges"},message:"must have required property '"+"open_exchanges"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "now") || (key0 === "open_exchanges")) || (key0 === "next_due_ms"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.now !== undefined && func0.call(data, "now")){
let data0 = data.now;
if(typeof data0 === "string"){
if(!(formats6.validate(data0))){
const err3 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.open_exchanges !== undefined && func0.call(data, "open_exchanges")){
let data1 = data.open_exchanges;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/open_exchanges",schemaPath:"#/properties/open_exchanges/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/open_exchanges",schemaPath:"#/properties/open_exchanges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.next_due_ms !== undefined && func0.call(data, "next_due_ms")){
let data2 = data.next_due_ms;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/next_due_ms",schemaPath:"#/properties/next_due_ms/type",keyword:"type",params:{type: schema56.properties.next_due_ms.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const connection = validate32;
const schema57 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/connection.schema.json","title":"Connection","description":"An HTTP endpoint of the integrator, tagged with the Application whose slot it fits.","type":"object","required":["name","application","url"],"properties":{"name":{"type":"string","description":"Unique in the configuration.","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"application":{"type":"string","enum":["payment_session_start","payment_session_success","payment_session_failure"],"description":"The slot that it fits."},"url":{"type":"string","format":"uri","pattern":"^https?://","description":"Where the engine posts."},"auth":{"$ref":"connection-auth.schema.json"},"delivery":{"type":"string","enum":["base","reliable","signed"],"default":"base","description":"How an outcome is delivered: once, until acknowledged, or that and signed."},"signing_secrets":{"type":"array","minItems":1,"maxItems":4,"items":{"$ref":"secret-reference.schema.json"},"description":"Standard Webhooks secrets (Signed); several while one rotates."}},"additionalProperties":false};
const schema59 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/secret-reference.schema.json","title":"Secret reference","description":"Secrets are named, never written.","type":"string","pattern":"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"};
const pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern16 = new RegExp("^https?://", "u");
const pattern18 = new RegExp("^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$", "u");
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/connection-auth.schema.json","title":"Connection authentication","description":"How the engine authenticates towards a connection.","oneOf":[{"type":"object","required":["type"],"properties":{"type":{"const":"none"}},"additionalProperties":false},{"type":"object","required":["type","header","value"],"properties":{"type":{"const":"api_key"},"header":{"type":"string","description":"Header name.","pattern":"^[A-Za-z0-9-]{1,64}$"},"value":{"$ref":"secret-reference.schema.json"}},"additionalProperties":false},{"type":"object","required":["type","username","password"],"properties":{"type":{"const":"basic"},"username":{"type":"string"},"password":{"$ref":"secret-reference.schema.json"}},"additionalProperties":false},{"type":"object","required":["type","token"],"properties":{"type":{"const":"bearer"},"token":{"$ref":"secret-reference.schema.json"}},"additionalProperties":false},{"type":"object","required":["type","token_url","client_id","client_secret"],"properties":{"type":{"const":"oauth2_client_credentials"},"token_url":{"type":"string","format":"uri"},"client_id":{"type":"string"},"client_secret":{"$ref":"secret-reference.schema.json"},"scope":{"type":"string"}},"additionalProperties":false},{"type":"object","required":["type","certificate","key"],"properties":{"type":{"const":"mutual_tls"},"certificate":{"$ref":"secret-reference.schema.json"},"key":{"$ref":"secret-reference.schema.json"},"ca":{"$ref":"secret-reference.schema.json"}},"additionalProperties":false}],"type":"object","discriminator":{"propertyName":"type"}};
const pattern17 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/connection-auth.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("none" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "api_key"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.header === undefined) || (!(func0.call(data, "header")))){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!(((key1 === "type") || (key1 === "header")) || (key1 === "value"))){
const err7 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("api_key" !== data.type){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "api_key"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data2 = data.header;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err9 = {instancePath:instancePath+"/header",schemaPath:"#/oneOf/1/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/header",schemaPath:"#/oneOf/1/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data3 = data.value;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err11 = {instancePath:instancePath+"/value",schemaPath:"secret-reference.schema.json/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/value",schemaPath:"secret-reference.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "basic"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err14 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data.username === undefined) || (!(func0.call(data, "username")))){
const err15 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data.password === undefined) || (!(func0.call(data, "password")))){
const err16 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 of Object.keys(data)){
if(!(((key2 === "type") || (key2 === "username")) || (key2 === "password"))){
const err17 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("basic" !== data.type){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "basic"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.username !== undefined && func0.call(data, "username")){
if(typeof data.username !== "string"){
const err19 = {instancePath:instancePath+"/username",schemaPath:"#/oneOf/2/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.password !== undefined && func0.call(data, "password")){
let data6 = data.password;
if(typeof data6 === "string"){
if(!pattern18.test(data6)){
const err20 = {instancePath:instancePath+"/password",schemaPath:"secret-reference.schema.json/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/password",schemaPath:"secret-reference.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "bearer"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err23 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data.token === undefined) || (!(func0.call(data, "token")))){
const err24 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 of Object.keys(data)){
if(!((key3 === "type") || (key3 === "token"))){
const err25 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("bearer" !== data.type){
const err26 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "bearer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.token !== undefined && func0.call(data, "token")){
let data8 = data.token;
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err27 = {instancePath:instancePath+"/token",schemaPath:"secret-reference.schema.json/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/token",schemaPath:"secret-reference.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2_client_credentials"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err30 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data.token_url === undefined) || (!(func0.call(data, "token_url")))){
const err31 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "token_url"},message:"must have required property '"+"token_url"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data.client_id === undefined) || (!(func0.call(data, "client_id")))){
const err32 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "client_id"},message:"must have required property '"+"client_id"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data.client_secret === undefined) || (!(func0.call(data, "client_secret")))){
const err33 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "client_secret"},message:"must have required property '"+"client_secret"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 of Object.keys(data)){
if(!(((((key4 === "type") || (key4 === "token_url")) || (key4 === "client_id")) || (key4 === "client_secret")) || (key4 === "scope"))){
const err34 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("oauth2_client_credentials" !== data.type){
const err35 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "oauth2_client_credentials"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.token_url !== undefined && func0.call(data, "token_url")){
let data10 = data.token_url;
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err36 = {instancePath:instancePath+"/token_url",schemaPath:"#/oneOf/4/properties/token_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/token_url",schemaPath:"#/oneOf/4/properties/token_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.client_id !== undefined && func0.call(data, "client_id")){
if(typeof data.client_id !== "string"){
const err38 = {instancePath:instancePath+"/client_id",schemaPath:"#/oneOf/4/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.client_secret !== undefined && func0.call(data, "client_secret")){
let data12 = data.client_secret;
if(typeof data12 === "string"){
if(!pattern18.test(data12)){
const err39 = {instancePath:instancePath+"/client_secret",schemaPath:"secret-reference.schema.json/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/client_secret",schemaPath:"secret-reference.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
if(typeof data.scope !== "string"){
const err41 = {instancePath:instancePath+"/scope",schemaPath:"#/oneOf/4/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "mutual_tls"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err43 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data.certificate === undefined) || (!(func0.call(data, "certificate")))){
const err44 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((data.key === undefined) || (!(func0.call(data, "key")))){
const err45 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key5 of Object.keys(data)){
if(!((((key5 === "type") || (key5 === "certificate")) || (key5 === "key")) || (key5 === "ca"))){
const err46 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("mutual_tls" !== data.type){
const err47 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "mutual_tls"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.certificate !== undefined && func0.call(data, "certificate")){
let data15 = data.certificate;
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
const err48 = {instancePath:instancePath+"/certificate",schemaPath:"secret-reference.schema.json/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/certificate",schemaPath:"secret-reference.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data16 = data.key;
if(typeof data16 === "string"){
if(!pattern18.test(data16)){
const err50 = {instancePath:instancePath+"/key",schemaPath:"secret-reference.schema.json/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/key",schemaPath:"secret-reference.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.ca !== undefined && func0.call(data, "ca")){
let data17 = data.ca;
if(typeof data17 === "string"){
if(!pattern18.test(data17)){
const err52 = {instancePath:instancePath+"/ca",schemaPath:"secret-reference.schema.json/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/ca",schemaPath:"secret-reference.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err55 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate33.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/connection.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.application === undefined) || (!(func0.call(data, "application")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "application"},message:"must have required property '"+"application"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.url === undefined) || (!(func0.call(data, "url")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "name") || (key0 === "application")) || (key0 === "url")) || (key0 === "auth")) || (key0 === "delivery")) || (key0 === "signing_secrets"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.application !== undefined && func0.call(data, "application")){
let data1 = data.application;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "payment_session_start") || (data1 === "payment_session_success")) || (data1 === "payment_session_failure"))){
const err7 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/enum",keyword:"enum",params:{allowedValues: schema57.properties.application.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data2 = data.url;
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data2))){
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.auth !== undefined && func0.call(data, "auth")){
if(!(validate33(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.delivery !== undefined && func0.call(data, "delivery")){
let data4 = data.delivery;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "base") || (data4 === "reliable")) || (data4 === "signed"))){
const err12 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema57.properties.delivery.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.signing_secrets !== undefined && func0.call(data, "signing_secrets")){
let data5 = data.signing_secrets;
if(Array.isArray(data5)){
if(data5.length > 4){
const err13 = {instancePath:instancePath+"/signing_secrets",schemaPath:"#/properties/signing_secrets/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/signing_secrets",schemaPath:"#/properties/signing_secrets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern18.test(data6)){
const err15 = {instancePath:instancePath+"/signing_secrets/" + i0,schemaPath:"secret-reference.schema.json/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/signing_secrets/" + i0,schemaPath:"secret-reference.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/signing_secrets",schemaPath:"#/properties/signing_secrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const connectionAuth = validate33;

export const currency = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/currency.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "AED") || (data === "AFN")) || (data === "ALL")) || (data === "AMD")) || (data === "AOA")) || (data === "ARS")) || (data === "AUD")) || (data === "AWG")) || (data === "AZN")) || (data === "BAM")) || (data === "BBD")) || (data === "BDT")) || (data === "BHD")) || (data === "BIF")) || (data === "BMD")) || (data === "BND")) || (data === "BOB")) || (data === "BRL")) || (data === "BSD")) || (data === "BTN")) || (data === "BWP")) || (data === "BYN")) || (data === "BZD")) || (data === "CAD")) || (data === "CDF")) || (data === "CHF")) || (data === "CLP")) || (data === "CNY")) || (data === "COP")) || (data === "CRC")) || (data === "CUP")) || (data === "CVE")) || (data === "CZK")) || (data === "DJF")) || (data === "DKK")) || (data === "DOP")) || (data === "DZD")) || (data === "EGP")) || (data === "ERN")) || (data === "ETB")) || (data === "EUR")) || (data === "FJD")) || (data === "FKP")) || (data === "GBP")) || (data === "GEL")) || (data === "GHS")) || (data === "GIP")) || (data === "GMD")) || (data === "GNF")) || (data === "GTQ")) || (data === "GYD")) || (data === "HKD")) || (data === "HNL")) || (data === "HTG")) || (data === "HUF")) || (data === "IDR")) || (data === "ILS")) || (data === "INR")) || (data === "IQD")) || (data === "IRR")) || (data === "ISK")) || (data === "JMD")) || (data === "JOD")) || (data === "JPY")) || (data === "KES")) || (data === "KGS")) || (data === "KHR")) || (data === "KMF")) || (data === "KPW")) || (data === "KRW")) || (data === "KWD")) || (data === "KYD")) || (data === "KZT")) || (data === "LAK")) || (data === "LBP")) || (data === "LKR")) || (data === "LRD")) || (data === "LSL")) || (data === "LYD")) || (data === "MAD")) || (data === "MDL")) || (data === "MGA")) || (data === "MKD")) || (data === "MMK")) || (data === "MNT")) || (data === "MOP")) || (data === "MRU")) || (data === "MUR")) || (data === "MVR")) || (data === "MWK")) || (data === "MXN")) || (data === "MYR")) || (data === "MZN")) || (data === "NAD")) || (data === "NGN")) || (data === "NIO")) || (data === "NOK")) || (data === "NPR")) || (data === "NZD")) || (data === "OMR")) || (data === "PAB")) || (data === "PEN")) || (data === "PGK")) || (data === "PHP")) || (data === "PKR")) || (data === "PLN")) || (data === "PYG")) || (data === "QAR")) || (data === "RON")) || (data === "RSD")) || (data === "RUB")) || (data === "RWF")) || (data === "SAR")) || (data === "SBD")) || (data === "SCR")) || (data === "SDG")) || (data === "SEK")) || (data === "SGD")) || (data === "SHP")) || (data === "SLE")) || (data === "SOS")) || (data === "SRD")) || (data === "SSP")) || (data === "STN")) || (data === "SVC")) || (data === "SYP")) || (data === "SZL")) || (data === "THB")) || (data === "TJS")) || (data === "TMT")) || (data === "TND")) || (data === "TOP")) || (data === "TRY")) || (data === "TTD")) || (data === "TWD")) || (data === "TZS")) || (data === "UAH")) || (data === "UGX")) || (data === "USD")) || (data === "UYU")) || (data === "UZS")) || (data === "VED")) || (data === "VES")) || (data === "VND")) || (data === "VUV")) || (data === "WST")) || (data === "XAF")) || (data === "XCD")) || (data === "XCG")) || (data === "XOF")) || (data === "XPF")) || (data === "YER")) || (data === "ZAR")) || (data === "ZMW")) || (data === "ZWG"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const errorCode = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/error-code.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const failedReason = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/failed-reason.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((data === "start_failed") || (data === "invalid_start_response")) || (data === "retry_limit_exceeded")) || (data === "input_timeout")) || (data === "cancelled_by_caller")) || (data === "caller_hung_up")) || (data === "session_timeout")) || (data === "declined")) || (data === "processor_error")) || (data === "outcome_unknown")) || (data === "internal_error"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const failureOutcome = validate38;
const schema70 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/failure-outcome.schema.json","title":"Failure outcome","description":"The set variables as flat fields, and why the session failed. A receiver accepts it with and without a reason, and reasons it does not know.","type":"object","required":["session_reference_id","processor_parameters"],"properties":{"session_reference_id":{"$ref":"identifier.schema.json"},"processor_parameters":{"type":"object","description":"The echo: every key of the start response’s processor_parameters but the settings."},"card_brand":{"$ref":"card-brand.schema.json"},"card_last4":{"type":"string","pattern":"^[0-9]{4}$","description":"The last four digits of the card number."},"failed_reason":{"type":"string","minLength":1,"examples":["declined"],"description":"Engines send the closed set of failed-reason.schema.json."},"last_error":{"$ref":"error-code.schema.json"}},"additionalProperties":true};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/failure-outcome.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.session_reference_id === undefined) || (!(func0.call(data, "session_reference_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_reference_id"},message:"must have required property '"+"session_reference_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.processor_parameters === undefined) || (!(func0.call(data, "processor_parameters")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "processor_parameters"},message:"must have required property '"+"processor_parameters"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.session_reference_id !== undefined && func0.call(data, "session_reference_id")){
let data0 = data.session_reference_id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/session_reference_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/session_reference_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.processor_parameters !== undefined && func0.call(data, "processor_parameters")){
let data1 = data.processor_parameters;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/processor_parameters",schemaPath:"#/properties/processor_parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.card_brand !== undefined && func0.call(data, "card_brand")){
let data2 = data.card_brand;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/card_brand",schemaPath:"card-brand.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((data2 === "visa") || (data2 === "mastercard")) || (data2 === "amex")) || (data2 === "discover")) || (data2 === "diners-club")) || (data2 === "jcb")) || (data2 === "maestro")) || (data2 === "unionpay"))){
const err6 = {instancePath:instancePath+"/card_brand",schemaPath:"card-brand.schema.json/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.card_last4 !== undefined && func0.call(data, "card_last4")){
let data3 = data.card_last4;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err7 = {instancePath:instancePath+"/card_last4",schemaPath:"#/properties/card_last4/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/card_last4",schemaPath:"#/properties/card_last4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.failed_reason !== undefined && func0.call(data, "failed_reason")){
let data4 = data.failed_reason;
if(typeof data4 === "string"){
if(func128(data4) < 1){
const err9 = {instancePath:instancePath+"/failed_reason",schemaPath:"#/properties/failed_reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/failed_reason",schemaPath:"#/properties/failed_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.last_error !== undefined && func0.call(data, "last_error")){
let data5 = data.last_error;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err11 = {instancePath:instancePath+"/last_error",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/last_error",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const field = validate39;

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/field.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "card_number") || (data === "expiration_date")) || (data === "security_code")) || (data === "postal_code"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const fieldError = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/field-error.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "input_timeout") || (data === "invalid_card_number")) || (data === "card_type_not_accepted")) || (data === "invalid_expiration_date")) || (data === "card_expired")) || (data === "invalid_security_code")) || (data === "invalid_postal_code"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const functionConfiguration = validate41;
const schema76 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/function-configuration.schema.json","title":"Function configuration","description":"A voice payment function: what an engine needs to run a payment session.","type":"object","required":["name","purpose","connections","slots"],"properties":{"$schema":{"type":"string","description":"For editors: the address of this schema."},"name":{"type":"string","description":"Unique name.","pattern":"^[A-Za-z][A-Za-z0-9_]{0,63}$","examples":["collect_payment"]},"purpose":{"type":"string","description":"When the agent should collect a payment.","minLength":1,"maxLength":1000},"input_parameters":{"type":"object","description":"JSON Schema of an object: what the payment needs that is not known yet."},"set_variables":{"$ref":"start-request.schema.json","description":"Fields of the start request. Strings are Jinja2 templates; a single expression keeps its type."},"connections":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"connection.schema.json"}},"slots":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"success":{"type":"string"},"failure":{"type":"string"}},"additionalProperties":false,"description":"Which connection fills which slot, by name. The tag must fit."},"messages":{"$ref":"messages.schema.json"},"limits":{"$ref":"limits.schema.json"},"task_prompt":{"type":"string","maxLength":20000,"description":"Jinja2. Instructions for the agent."}},"additionalProperties":false};
const schema77 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/start-request.schema.json","title":"Start request","description":"The set variables and nothing else, flat at the root. A value is any JSON value.","type":"object","propertyNames":{"not":{"enum":["session_reference_id","transaction_id","token_id","processor_parameters","failed_reason","last_error","card_brand","card_last4"]}}};
const schema78 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/messages.schema.json","title":"Messages","description":"What is read to the caller: Jinja2 templates over start, params, refs, input, vars, card, field, error and attempts_left. Each has a default.","type":"object","properties":{"disclaimer":{"type":"string","maxLength":2000,"description":"Once, before collection."},"before_starting_session":{"type":"string","maxLength":2000,"description":"After start resolved: the amount, and whether the caller agrees."},"credit_card":{"type":"string","maxLength":2000,"description":"Asks for the card number."},"expiration_date":{"type":"string","maxLength":2000,"description":"Asks for the expiration date, MMYY."},"security_code":{"type":"string","maxLength":2000,"description":"Asks for the security code."},"postal_code":{"type":"string","maxLength":2000,"description":"Asks for the postal code."},"confirmation_message":{"type":"string","maxLength":2000,"description":"The masked summary."},"collection_error":{"type":"string","maxLength":2000,"description":"A field failed and is asked again."},"processing":{"type":"string","maxLength":2000,"description":"The payment was submitted."},"payment_success":{"type":"string","maxLength":2000,"description":"The payment succeeded."},"payment_error":{"type":"string","maxLength":2000,"description":"The payment did not succeed."},"cancelled":{"type":"string","maxLength":2000,"description":"The caller cancelled; nothing was charged."},"outcome_unknown":{"type":"string","maxLength":2000,"description":"The processor gave no definite answer."}},"additionalProperties":false};
const schema79 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/limits.schema.json","title":"Limits","description":"Collection limits. Seconds may have fractions.","type":"object","properties":{"per_field_retry_limit":{"type":"integer","minimum":0,"maximum":10,"default":3,"description":"Retries per field: r retries are r + 1 attempts."},"card_switch_limit":{"type":"integer","minimum":0,"maximum":10,"default":3,"description":"How often the caller may begin again with another card."},"inter_digit_timeout_seconds":{"type":"number","minimum":0.05,"maximum":60,"default":5,"description":"Between two key presses."},"first_digit_timeout_seconds":{"type":"number","minimum":0.05,"maximum":300,"default":30,"description":"From the collect command to the first key press."},"session_timeout_seconds":{"type":"number","minimum":1,"maximum":3600,"default":900,"description":"From opening to the intent; never pauses."},"processing_timeout_seconds":{"type":"number","minimum":1,"maximum":600,"default":60,"description":"From the intent to a definite answer of the processor."}},"additionalProperties":false};
const pattern30 = new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/function-configuration.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.purpose === undefined) || (!(func0.call(data, "purpose")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.connections === undefined) || (!(func0.call(data, "connections")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connections"},message:"must have required property '"+"connections"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.slots === undefined) || (!(func0.call(data, "slots")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slots"},message:"must have required property '"+"slots"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema76.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern30.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.purpose !== undefined && func0.call(data, "purpose")){
let data2 = data.purpose;
if(typeof data2 === "string"){
if(func128(data2) > 1000){
const err8 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func128(data2) < 1){
const err9 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.input_parameters !== undefined && func0.call(data, "input_parameters")){
let data3 = data.input_parameters;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err11 = {instancePath:instancePath+"/input_parameters",schemaPath:"#/properties/input_parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.set_variables !== undefined && func0.call(data, "set_variables")){
let data4 = data.set_variables;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(!((((((((key1 === "session_reference_id") || (key1 === "transaction_id")) || (key1 === "token_id")) || (key1 === "processor_parameters")) || (key1 === "failed_reason")) || (key1 === "last_error")) || (key1 === "card_brand")) || (key1 === "card_last4"))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid3 = _errs15 === errors;
if(valid3){
const err13 = {instancePath:instancePath+"/set_variables",schemaPath:"start-request.schema.json/propertyNames/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs13 === errors;
if(!valid2){
const err14 = {instancePath:instancePath+"/set_variables",schemaPath:"start-request.schema.json/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/set_variables",schemaPath:"start-request.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.connections !== undefined && func0.call(data, "connections")){
let data5 = data.connections;
if(Array.isArray(data5)){
if(data5.length > 20){
const err16 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data5[i0], {instancePath:instancePath+"/connections/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.slots !== undefined && func0.call(data, "slots")){
let data7 = data.slots;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.start === undefined) || (!(func0.call(data7, "start")))){
const err19 = {instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!(((key2 === "start") || (key2 === "success")) || (key2 === "failure"))){
const err20 = {instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.start !== undefined && func0.call(data7, "start")){
if(typeof data7.start !== "string"){
const err21 = {instancePath:instancePath+"/slots/start",schemaPath:"#/properties/slots/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.success !== undefined && func0.call(data7, "success")){
if(typeof data7.success !== "string"){
const err22 = {instancePath:instancePath+"/slots/success",schemaPath:"#/properties/slots/properties/success/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.failure !== undefined && func0.call(data7, "failure")){
if(typeof data7.failure !== "string"){
const err23 = {instancePath:instancePath+"/slots/failure",schemaPath:"#/properties/slots/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.messages !== undefined && func0.call(data, "messages")){
let data11 = data.messages;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 of Object.keys(data11)){
if(!(func0.call(schema78.properties, key3))){
const err25 = {instancePath:instancePath+"/messages",schemaPath:"messages.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.disclaimer !== undefined && func0.call(data11, "disclaimer")){
let data12 = data11.disclaimer;
if(typeof data12 === "string"){
if(func128(data12) > 2000){
const err26 = {instancePath:instancePath+"/messages/disclaimer",schemaPath:"messages.schema.json/properties/disclaimer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/messages/disclaimer",schemaPath:"messages.schema.json/properties/disclaimer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.before_starting_session !== undefined && func0.call(data11, "before_starting_session")){
let data13 = data11.before_starting_session;
if(typeof data13 === "string"){
if(func128(data13) > 2000){
const err28 = {instancePath:instancePath+"/messages/before_starting_session",schemaPath:"messages.schema.json/properties/before_starting_session/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/messages/before_starting_session",schemaPath:"messages.schema.json/properties/before_starting_session/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.credit_card !== undefined && func0.call(data11, "credit_card")){
let data14 = data11.credit_card;
if(typeof data14 === "string"){
if(func128(data14) > 2000){
const err30 = {instancePath:instancePath+"/messages/credit_card",schemaPath:"messages.schema.json/properties/credit_card/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/messages/credit_card",schemaPath:"messages.schema.json/properties/credit_card/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.expiration_date !== undefined && func0.call(data11, "expiration_date")){
let data15 = data11.expiration_date;
if(typeof data15 === "string"){
if(func128(data15) > 2000){
const err32 = {instancePath:instancePath+"/messages/expiration_date",schemaPath:"messages.schema.json/properties/expiration_date/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/messages/expiration_date",schemaPath:"messages.schema.json/properties/expiration_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.security_code !== undefined && func0.call(data11, "security_code")){
let data16 = data11.security_code;
if(typeof data16 === "string"){
if(func128(data16) > 2000){
const err34 = {instancePath:instancePath+"/messages/security_code",schemaPath:"messages.schema.json/properties/security_code/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/messages/security_code",schemaPath:"messages.schema.json/properties/security_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.postal_code !== undefined && func0.call(data11, "postal_code")){
let data17 = data11.postal_code;
if(typeof data17 === "string"){
if(func128(data17) > 2000){
const err36 = {instancePath:instancePath+"/messages/postal_code",schemaPath:"messages.schema.json/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/messages/postal_code",schemaPath:"messages.schema.json/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.confirmation_message !== undefined && func0.call(data11, "confirmation_message")){
let data18 = data11.confirmation_message;
if(typeof data18 === "string"){
if(func128(data18) > 2000){
const err38 = {instancePath:instancePath+"/messages/confirmation_message",schemaPath:"messages.schema.json/properties/confirmation_message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/messages/confirmation_message",schemaPath:"messages.schema.json/properties/confirmation_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.collection_error !== undefined && func0.call(data11, "collection_error")){
let data19 = data11.collection_error;
if(typeof data19 === "string"){
if(func128(data19) > 2000){
const err40 = {instancePath:instancePath+"/messages/collection_error",schemaPath:"messages.schema.json/properties/collection_error/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/messages/collection_error",schemaPath:"messages.schema.json/properties/collection_error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.processing !== undefined && func0.call(data11, "processing")){
let data20 = data11.processing;
if(typeof data20 === "string"){
if(func128(data20) > 2000){
const err42 = {instancePath:instancePath+"/messages/processing",schemaPath:"messages.schema.json/properties/processing/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/messages/processing",schemaPath:"messages.schema.json/properties/processing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.payment_success !== undefined && func0.call(data11, "payment_success")){
let data21 = data11.payment_success;
if(typeof data21 === "string"){
if(func128(data21) > 2000){
const err44 = {instancePath:instancePath+"/messages/payment_success",schemaPath:"messages.schema.json/properties/payment_success/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/messages/payment_success",schemaPath:"messages.schema.json/properties/payment_success/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.payment_error !== undefined && func0.call(data11, "payment_error")){
let data22 = data11.payment_error;
if(typeof data22 === "string"){
if(func128(data22) > 2000){
const err46 = {instancePath:instancePath+"/messages/payment_error",schemaPath:"messages.schema.json/properties/payment_error/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/messages/payment_error",schemaPath:"messages.schema.json/properties/payment_error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.cancelled !== undefined && func0.call(data11, "cancelled")){
let data23 = data11.cancelled;
if(typeof data23 === "string"){
if(func128(data23) > 2000){
const err48 = {instancePath:instancePath+"/messages/cancelled",schemaPath:"messages.schema.json/properties/cancelled/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/messages/cancelled",schemaPath:"messages.schema.json/properties/cancelled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data11.outcome_unknown !== undefined && func0.call(data11, "outcome_unknown")){
let data24 = data11.outcome_unknown;
if(typeof data24 === "string"){
if(func128(data24) > 2000){
const err50 = {instancePath:instancePath+"/messages/outcome_unknown",schemaPath:"messages.schema.json/properties/outcome_unknown/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/messages/outcome_unknown",schemaPath:"messages.schema.json/properties/outcome_unknown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/messages",schemaPath:"messages.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
let data25 = data.limits;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 of Object.keys(data25)){
if(!((((((key4 === "per_field_retry_limit") || (key4 === "card_switch_limit")) || (key4 === "inter_digit_timeout_seconds")) || (key4 === "first_digit_timeout_seconds")) || (key4 === "session_timeout_seconds")) || (key4 === "processing_timeout_seconds"))){
const err53 = {instancePath:instancePath+"/limits",schemaPath:"limits.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.per_field_retry_limit !== undefined && func0.call(data25, "per_field_retry_limit")){
let data26 = data25.per_field_retry_limit;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err54 = {instancePath:instancePath+"/limits/per_field_retry_limit",schemaPath:"limits.schema.json/properties/per_field_retry_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 10 || isNaN(data26)){
const err55 = {instancePath:instancePath+"/limits/per_field_retry_limit",schemaPath:"limits.schema.json/properties/per_field_retry_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err56 = {instancePath:instancePath+"/limits/per_field_retry_limit",schemaPath:"limits.schema.json/properties/per_field_retry_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data25.card_switch_limit !== undefined && func0.call(data25, "card_switch_limit")){
let data27 = data25.card_switch_limit;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err57 = {instancePath:instancePath+"/limits/card_switch_limit",schemaPath:"limits.schema.json/properties/card_switch_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 10 || isNaN(data27)){
const err58 = {instancePath:instancePath+"/limits/card_switch_limit",schemaPath:"limits.schema.json/properties/card_switch_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err59 = {instancePath:instancePath+"/limits/card_switch_limit",schemaPath:"limits.schema.json/properties/card_switch_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data25.inter_digit_timeout_seconds !== undefined && func0.call(data25, "inter_digit_timeout_seconds")){
let data28 = data25.inter_digit_timeout_seconds;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 60 || isNaN(data28)){
const err60 = {instancePath:instancePath+"/limits/inter_digit_timeout_seconds",schemaPath:"limits.schema.json/properties/inter_digit_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data28 < 0.05 || isNaN(data28)){
const err61 = {instancePath:instancePath+"/limits/inter_digit_timeout_seconds",schemaPath:"limits.schema.json/properties/inter_digit_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.05},message:"must be >= 0.05"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/limits/inter_digit_timeout_seconds",schemaPath:"limits.schema.json/properties/inter_digit_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.first_digit_timeout_seconds !== undefined && func0.call(data25, "first_digit_timeout_seconds")){
let data29 = data25.first_digit_timeout_seconds;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 300 || isNaN(data29)){
const err63 = {instancePath:instancePath+"/limits/first_digit_timeout_seconds",schemaPath:"limits.schema.json/properties/first_digit_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data29 < 0.05 || isNaN(data29)){
const err64 = {instancePath:instancePath+"/limits/first_digit_timeout_seconds",schemaPath:"limits.schema.json/properties/first_digit_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.05},message:"must be >= 0.05"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/limits/first_digit_timeout_seconds",schemaPath:"limits.schema.json/properties/first_digit_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.session_timeout_seconds !== undefined && func0.call(data25, "session_timeout_seconds")){
let data30 = data25.session_timeout_seconds;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 3600 || isNaN(data30)){
const err66 = {instancePath:instancePath+"/limits/session_timeout_seconds",schemaPath:"limits.schema.json/properties/session_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err67 = {instancePath:instancePath+"/limits/session_timeout_seconds",schemaPath:"limits.schema.json/properties/session_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/limits/session_timeout_seconds",schemaPath:"limits.schema.json/properties/session_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.processing_timeout_seconds !== undefined && func0.call(data25, "processing_timeout_seconds")){
let data31 = data25.processing_timeout_seconds;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 600 || isNaN(data31)){
const err69 = {instancePath:instancePath+"/limits/processing_timeout_seconds",schemaPath:"limits.schema.json/properties/processing_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err70 = {instancePath:instancePath+"/limits/processing_timeout_seconds",schemaPath:"limits.schema.json/properties/processing_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/limits/processing_timeout_seconds",schemaPath:"limits.schema.json/properties/processing_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/limits",schemaPath:"limits.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.task_prompt !== undefined && func0.call(data, "task_prompt")){
let data32 = data.task_prompt;
if(typeof data32 === "string"){
if(func128(data32) > 20000){
const err73 = {instancePath:instancePath+"/task_prompt",schemaPath:"#/properties/task_prompt/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/task_prompt",schemaPath:"#/properties/task_prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const identifier = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/identifier.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const keyPress = validate44;
const schema81 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/key-press.schema.json","title":"Key press","description":"One key of the telephone keypad. One press is one digit.","type":"object","required":["key"],"properties":{"key":{"type":"string","pattern":"^[0-9*#A-D]$","description":"A digit, `*` to clear, `#` to send; A to D do nothing."}},"additionalProperties":false};
const pattern32 = new RegExp("^[0-9*#A-D]$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/key-press.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.key === undefined) || (!(func0.call(data, "key")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "key")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data0 = data.key;
if(typeof data0 === "string"){
if(!pattern32.test(data0)){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9*#A-D]$"},message:"must match pattern \""+"^[0-9*#A-D]$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const limits = validate45;

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/limits.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "per_field_retry_limit") || (key0 === "card_switch_limit")) || (key0 === "inter_digit_timeout_seconds")) || (key0 === "first_digit_timeout_seconds")) || (key0 === "session_timeout_seconds")) || (key0 === "processing_timeout_seconds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.per_field_retry_limit !== undefined && func0.call(data, "per_field_retry_limit")){
let data0 = data.per_field_retry_limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/per_field_retry_limit",schemaPath:"#/properties/per_field_retry_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/per_field_retry_limit",schemaPath:"#/properties/per_field_retry_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/per_field_retry_limit",schemaPath:"#/properties/per_field_retry_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.card_switch_limit !== undefined && func0.call(data, "card_switch_limit")){
let data1 = data.card_switch_limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/card_switch_limit",schemaPath:"#/properties/card_switch_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/card_switch_limit",schemaPath:"#/properties/card_switch_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/card_switch_limit",schemaPath:"#/properties/card_switch_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.inter_digit_timeout_seconds !== undefined && func0.call(data, "inter_digit_timeout_seconds")){
let data2 = data.inter_digit_timeout_seconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 60 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/inter_digit_timeout_seconds",schemaPath:"#/properties/inter_digit_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0.05 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/inter_digit_timeout_seconds",schemaPath:"#/properties/inter_digit_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.05},message:"must be >= 0.05"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/inter_digit_timeout_seconds",schemaPath:"#/properties/inter_digit_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.first_digit_timeout_seconds !== undefined && func0.call(data, "first_digit_timeout_seconds")){
let data3 = data.first_digit_timeout_seconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 300 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/first_digit_timeout_seconds",schemaPath:"#/properties/first_digit_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0.05 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/first_digit_timeout_seconds",schemaPath:"#/properties/first_digit_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.05},message:"must be >= 0.05"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/first_digit_timeout_seconds",schemaPath:"#/properties/first_digit_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.session_timeout_seconds !== undefined && func0.call(data, "session_timeout_seconds")){
let data4 = data.session_timeout_seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/session_timeout_seconds",schemaPath:"#/properties/session_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/session_timeout_seconds",schemaPath:"#/properties/session_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/session_timeout_seconds",schemaPath:"#/properties/session_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.processing_timeout_seconds !== undefined && func0.call(data, "processing_timeout_seconds")){
let data5 = data.processing_timeout_seconds;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 600 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/processing_timeout_seconds",schemaPath:"#/properties/processing_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/processing_timeout_seconds",schemaPath:"#/properties/processing_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/processing_timeout_seconds",schemaPath:"#/properties/processing_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const maskedCard = validate26;

export const messages = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/messages.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema78.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.disclaimer !== undefined && func0.call(data, "disclaimer")){
let data0 = data.disclaimer;
if(typeof data0 === "string"){
if(func128(data0) > 2000){
const err1 = {instancePath:instancePath+"/disclaimer",schemaPath:"#/properties/disclaimer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/disclaimer",schemaPath:"#/properties/disclaimer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.before_starting_session !== undefined && func0.call(data, "before_starting_session")){
let data1 = data.before_starting_session;
if(typeof data1 === "string"){
if(func128(data1) > 2000){
const err3 = {instancePath:instancePath+"/before_starting_session",schemaPath:"#/properties/before_starting_session/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/before_starting_session",schemaPath:"#/properties/before_starting_session/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.credit_card !== undefined && func0.call(data, "credit_card")){
let data2 = data.credit_card;
if(typeof data2 === "string"){
if(func128(data2) > 2000){
const err5 = {instancePath:instancePath+"/credit_card",schemaPath:"#/properties/credit_card/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/credit_card",schemaPath:"#/properties/credit_card/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expiration_date !== undefined && func0.call(data, "expiration_date")){
let data3 = data.expiration_date;
if(typeof data3 === "string"){
if(func128(data3) > 2000){
const err7 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/properties/expiration_date/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/properties/expiration_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.security_code !== undefined && func0.call(data, "security_code")){
let data4 = data.security_code;
if(typeof data4 === "string"){
if(func128(data4) > 2000){
const err9 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.postal_code !== undefined && func0.call(data, "postal_code")){
let data5 = data.postal_code;
if(typeof data5 === "string"){
if(func128(data5) > 2000){
const err11 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.confirmation_message !== undefined && func0.call(data, "confirmation_message")){
let data6 = data.confirmation_message;
if(typeof data6 === "string"){
if(func128(data6) > 2000){
const err13 = {instancePath:instancePath+"/confirmation_message",schemaPath:"#/properties/confirmation_message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/confirmation_message",schemaPath:"#/properties/confirmation_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.collection_error !== undefined && func0.call(data, "collection_error")){
let data7 = data.collection_error;
if(typeof data7 === "string"){
if(func128(data7) > 2000){
const err15 = {instancePath:instancePath+"/collection_error",schemaPath:"#/properties/collection_error/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/collection_error",schemaPath:"#/properties/collection_error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.processing !== undefined && func0.call(data, "processing")){
let data8 = data.processing;
if(typeof data8 === "string"){
if(func128(data8) > 2000){
const err17 = {instancePath:instancePath+"/processing",schemaPath:"#/properties/processing/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/processing",schemaPath:"#/properties/processing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.payment_success !== undefined && func0.call(data, "payment_success")){
let data9 = data.payment_success;
if(typeof data9 === "string"){
if(func128(data9) > 2000){
const err19 = {instancePath:instancePath+"/payment_success",schemaPath:"#/properties/payment_success/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/payment_success",schemaPath:"#/properties/payment_success/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.payment_error !== undefined && func0.call(data, "payment_error")){
let data10 = data.payment_error;
if(typeof data10 === "string"){
if(func128(data10) > 2000){
const err21 = {instancePath:instancePath+"/payment_error",schemaPath:"#/properties/payment_error/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/payment_error",schemaPath:"#/properties/payment_error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.cancelled !== undefined && func0.call(data, "cancelled")){
let data11 = data.cancelled;
if(typeof data11 === "string"){
if(func128(data11) > 2000){
const err23 = {instancePath:instancePath+"/cancelled",schemaPath:"#/properties/cancelled/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/cancelled",schemaPath:"#/properties/cancelled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.outcome_unknown !== undefined && func0.call(data, "outcome_unknown")){
let data12 = data.outcome_unknown;
if(typeof data12 === "string"){
if(func128(data12) > 2000){
const err25 = {instancePath:instancePath+"/outcome_unknown",schemaPath:"#/properties/outcome_unknown/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/outcome_unknown",schemaPath:"#/properties/outcome_unknown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const openSession = validate47;
const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/open-session.schema.json","title":"Open session","description":"Opens a payment session in a conversation.","type":"object","required":["conversation_id","channel","function"],"properties":{"conversation_id":{"$ref":"identifier.schema.json"},"channel":{"type":"string","description":"Only `voice` is served; any other channel is refused.","examples":["voice"]},"function":{"oneOf":[{"type":"string","description":"Name of a loaded function."},{"$ref":"function-configuration.schema.json"}],"description":"A name, or a whole configuration where the engine declares `inline_functions`."},"params":{"type":"object","description":"Any JSON object."},"refs":{"type":"object","description":"Any JSON object."},"input":{"type":"object","description":"Any JSON object."},"zone_url":{"type":"string","format":"uri","description":"The capture zone of this session, where the engine declares `zone: assigned`."},"now":{"type":"string","format":"date-time","description":"Start of the session’s virtual clock."}},"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/open-session.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.conversation_id === undefined) || (!(func0.call(data, "conversation_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation_id"},message:"must have required property '"+"conversation_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.channel === undefined) || (!(func0.call(data, "channel")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.function === undefined) || (!(func0.call(data, "function")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "conversation_id") || (key0 === "channel")) || (key0 === "function")) || (key0 === "params")) || (key0 === "refs")) || (key0 === "input")) || (key0 === "zone_url")) || (key0 === "now"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data0 = data.conversation_id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/conversation_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/conversation_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
if(typeof data.channel !== "string"){
const err6 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.function !== undefined && func0.call(data, "function")){
let data2 = data.function;
const _errs8 = errors;
let valid2 = false;
let passing0 = null;
const _errs9 = errors;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/function",schemaPath:"#/properties/function/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs11 = errors;
if(!(validate41(data2, {instancePath:instancePath+"/function",parentData:data,parentDataProperty:"function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err8 = {instancePath:instancePath+"/function",schemaPath:"#/properties/function/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.params !== undefined && func0.call(data, "params")){
let data3 = data.params;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err9 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.refs !== undefined && func0.call(data, "refs")){
let data4 = data.refs;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err10 = {instancePath:instancePath+"/refs",schemaPath:"#/properties/refs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
let data5 = data.input;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.zone_url !== undefined && func0.call(data, "zone_url")){
let data6 = data.zone_url;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err12 = {instancePath:instancePath+"/zone_url",schemaPath:"#/properties/zone_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/zone_url",schemaPath:"#/properties/zone_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.now !== undefined && func0.call(data, "now")){
let data7 = data.now;
if(typeof data7 === "string"){
if(!(formats6.validate(data7))){
const err14 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const problem = validate49;
const schema86 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/problem.schema.json","title":"Problem details","description":"RFC 9457. The last path segment of `type` is the machine-readable code. Never read aloud.","type":"object","required":["type","title","status"],"properties":{"type":{"type":"string"},"title":{"type":"string","description":"The code in words, the same every time."},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string","description":"What is wrong with this request."},"requirement":{"type":"string","description":"The requirement that refuses."},"state":{"$ref":"session-state.schema.json"},"errors":{"type":"array","maxItems":100,"items":{"type":"object","required":["pointer","detail"],"properties":{"pointer":{"type":"string","description":"JSON pointer into the request body."},"detail":{"type":"string","description":"What was expected, what came, what to try."}}},"description":"Each place of the request that is wrong."}},"additionalProperties":true};
const schema87 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/session-state.schema.json","title":"Session state","description":"Where a session is. `succeeded` and `failed` are terminal and absorb.","type":"string","enum":["starting","announcing","collecting","confirming","processing","succeeded","failed"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/problem.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.detail !== undefined && func0.call(data, "detail")){
if(typeof data.detail !== "string"){
const err8 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
if(typeof data.requirement !== "string"){
const err9 = {instancePath:instancePath+"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data5 = data.state;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/state",schemaPath:"session-state.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((data5 === "starting") || (data5 === "announcing")) || (data5 === "collecting")) || (data5 === "confirming")) || (data5 === "processing")) || (data5 === "succeeded")) || (data5 === "failed"))){
const err11 = {instancePath:instancePath+"/state",schemaPath:"session-state.schema.json/enum",keyword:"enum",params:{allowedValues: schema87.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data6 = data.errors;
if(Array.isArray(data6)){
if(data6.length > 100){
const err12 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.pointer === undefined) || (!(func0.call(data7, "pointer")))){
const err13 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data7.detail === undefined) || (!(func0.call(data7, "detail")))){
const err14 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.pointer !== undefined && func0.call(data7, "pointer")){
if(typeof data7.pointer !== "string"){
const err15 = {instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"#/properties/errors/items/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.detail !== undefined && func0.call(data7, "detail")){
if(typeof data7.detail !== "string"){
const err16 = {instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"#/properties/errors/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const processorParameters = validate50;
const schema88 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/processor-parameters.schema.json","title":"Processor parameters","description":"Passed to the processor and echoed, without the session settings, on the outcome connections: unknown keys and number literals unchanged.","$ref":"session-settings.schema.json","type":"object","additionalProperties":true};
const schema89 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/session-settings.schema.json","title":"Session settings","description":"The settings of a start response. Canonical inside `processor_parameters`; also read at the root. `null` means absent.","type":"object","properties":{"min_postal_code_length":{"type":["integer","null"],"minimum":0,"maximum":10,"default":0,"description":"Fewest keypad digits of a postal code."},"is_postal_code_required":{"type":["boolean","null"],"default":true,"description":"Whether the caller is asked for it."},"is_security_code_required":{"type":["boolean","null"],"default":true,"description":"Whether the caller is asked for it."},"valid_card_types":{"type":["array","null"],"minItems":1,"items":{"$ref":"card-brand.schema.json"},"default":["visa","mastercard","amex"],"description":"A set: order and repetition mean nothing."},"allowed_payment_types":{"type":["array","null"],"contains":{"const":"credit-card"},"items":{"type":"string"},"default":["credit-card"],"description":"A set that contains `credit-card`."},"token_type":{"description":"Counts only at amount 0; `one-time` when absent. Ignored, whatever it says, at any other amount."}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/session-settings.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min_postal_code_length !== undefined && func0.call(data, "min_postal_code_length")){
let data0 = data.min_postal_code_length;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/type",keyword:"type",params:{type: schema89.properties.min_postal_code_length.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.is_postal_code_required !== undefined && func0.call(data, "is_postal_code_required")){
let data1 = data.is_postal_code_required;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/is_postal_code_required",schemaPath:"#/properties/is_postal_code_required/type",keyword:"type",params:{type: schema89.properties.is_postal_code_required.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.is_security_code_required !== undefined && func0.call(data, "is_security_code_required")){
let data2 = data.is_security_code_required;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/is_security_code_required",schemaPath:"#/properties/is_security_code_required/type",keyword:"type",params:{type: schema89.properties.is_security_code_required.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.valid_card_types !== undefined && func0.call(data, "valid_card_types")){
let data3 = data.valid_card_types;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/valid_card_types",schemaPath:"#/properties/valid_card_types/type",keyword:"type",params:{type: schema89.properties.valid_card_types.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/valid_card_types",schemaPath:"#/properties/valid_card_types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/valid_card_types/" + i0,schemaPath:"card-brand.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((data4 === "visa") || (data4 === "mastercard")) || (data4 === "amex")) || (data4 === "discover")) || (data4 === "diners-club")) || (data4 === "jcb")) || (data4 === "maestro")) || (data4 === "unionpay"))){
const err8 = {instancePath:instancePath+"/valid_card_types/" + i0,schemaPath:"card-brand.schema.json/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.allowed_payment_types !== undefined && func0.call(data, "allowed_payment_types")){
let data5 = data.allowed_payment_types;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/allowed_payment_types",schemaPath:"#/properties/allowed_payment_types/type",keyword:"type",params:{type: schema89.properties.allowed_payment_types.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err10 = {instancePath:instancePath+"/allowed_payment_types/" + i1,schemaPath:"#/properties/allowed_payment_types/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
const _errs16 = errors;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if("credit-card" !== data5[i2]){
const err11 = {instancePath:instancePath+"/allowed_payment_types/" + i2,schemaPath:"#/properties/allowed_payment_types/contains/const",keyword:"const",params:{allowedValue: "credit-card"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid6 = _errs17 === errors;
if(valid6){
break;
}
}
if(!valid6){
const err12 = {instancePath:instancePath+"/allowed_payment_types",schemaPath:"#/properties/allowed_payment_types/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"min_postal_code_length":true,"is_postal_code_required":true,"is_security_code_required":true,"valid_card_types":true,"allowed_payment_types":true,"token_type":true},"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/processor-parameters.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const processorRequest = validate53;
const schema91 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/processor-request.schema.json","title":"Processor request","description":"The generic connector wire: decimal major units as a string. The only message with card digits.","oneOf":[{"type":"object","required":["method","transaction_id","cardnumber","expiry_month","expiry_year","currency_code","parameters","amount"],"properties":{"method":{"const":"charge"},"transaction_id":{"$ref":"identifier.schema.json","description":"The payment’s reference: the idempotency key."},"cardnumber":{"type":"string","description":"PAN.","pattern":"^[0-9]{12,19}$"},"cvv":{"type":"string","description":"Security code, when collected.","pattern":"^[0-9]{3,4}$"},"expiry_month":{"type":"string","description":"01..12","pattern":"^[0-9]{2,2}$"},"expiry_year":{"type":"string","description":"Two digits, 2000 + YY.","pattern":"^[0-9]{2,2}$"},"postal_code":{"type":"string","description":"When collected.","pattern":"^[0-9]{1,10}$"},"currency_code":{"$ref":"currency.schema.json"},"description":{"type":"string"},"parameters":{"type":"object","description":"The echoed processor_parameters."},"amount":{"type":"string","description":"Major units with exactly the currency’s minor-unit digits.","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{2,4})?$","examples":["42.00","4200","4.200"]}},"additionalProperties":false,"title":"charge"},{"type":"object","required":["method","transaction_id","cardnumber","expiry_month","expiry_year","currency_code","parameters","token_type"],"properties":{"method":{"const":"tokenize"},"transaction_id":{"$ref":"identifier.schema.json","description":"The payment’s reference: the idempotency key."},"cardnumber":{"type":"string","description":"PAN.","pattern":"^[0-9]{12,19}$"},"cvv":{"type":"string","description":"Security code, when collected.","pattern":"^[0-9]{3,4}$"},"expiry_month":{"type":"string","description":"01..12","pattern":"^[0-9]{2,2}$"},"expiry_year":{"type":"string","description":"Two digits, 2000 + YY.","pattern":"^[0-9]{2,2}$"},"postal_code":{"type":"string","description":"When collected.","pattern":"^[0-9]{1,10}$"},"currency_code":{"$ref":"currency.schema.json"},"description":{"type":"string"},"parameters":{"type":"object","description":"The echoed processor_parameters."},"token_type":{"$ref":"token-type.schema.json"}},"additionalProperties":false,"title":"tokenize"}],"type":"object","discriminator":{"propertyName":"method"}};
const pattern35 = new RegExp("^[0-9]{12,19}$", "u");
const pattern36 = new RegExp("^[0-9]{3,4}$", "u");
const pattern37 = new RegExp("^[0-9]{2,2}$", "u");
const pattern39 = new RegExp("^[0-9]{1,10}$", "u");
const pattern40 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{2,4})?$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/processor-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.method;
if(typeof tag0 == "string"){
if(tag0 === "charge"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.method === undefined) || (!(func0.call(data, "method")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.transaction_id === undefined) || (!(func0.call(data, "transaction_id")))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "transaction_id"},message:"must have required property '"+"transaction_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.cardnumber === undefined) || (!(func0.call(data, "cardnumber")))){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "cardnumber"},message:"must have required property '"+"cardnumber"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.expiry_month === undefined) || (!(func0.call(data, "expiry_month")))){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "expiry_month"},message:"must have required property '"+"expiry_month"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.expiry_year === undefined) || (!(func0.call(data, "expiry_year")))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "expiry_year"},message:"must have required property '"+"expiry_year"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.currency_code === undefined) || (!(func0.call(data, "currency_code")))){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "currency_code"},message:"must have required property '"+"currency_code"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err7 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema91.oneOf[0].properties, key0))){
const err8 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
if("charge" !== data.method){
const err9 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/0/properties/method/const",keyword:"const",params:{allowedValue: "charge"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.transaction_id !== undefined && func0.call(data, "transaction_id")){
let data1 = data.transaction_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err10 = {instancePath:instancePath+"/transaction_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/transaction_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cardnumber !== undefined && func0.call(data, "cardnumber")){
let data2 = data.cardnumber;
if(typeof data2 === "string"){
if(!pattern35.test(data2)){
const err12 = {instancePath:instancePath+"/cardnumber",schemaPath:"#/oneOf/0/properties/cardnumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12,19}$"},message:"must match pattern \""+"^[0-9]{12,19}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/cardnumber",schemaPath:"#/oneOf/0/properties/cardnumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cvv !== undefined && func0.call(data, "cvv")){
let data3 = data.cvv;
if(typeof data3 === "string"){
if(!pattern36.test(data3)){
const err14 = {instancePath:instancePath+"/cvv",schemaPath:"#/oneOf/0/properties/cvv/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,4}$"},message:"must match pattern \""+"^[0-9]{3,4}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/cvv",schemaPath:"#/oneOf/0/properties/cvv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.expiry_month !== undefined && func0.call(data, "expiry_month")){
let data4 = data.expiry_month;
if(typeof data4 === "string"){
if(!pattern37.test(data4)){
const err16 = {instancePath:instancePath+"/expiry_month",schemaPath:"#/oneOf/0/properties/expiry_month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2,2}$"},message:"must match pattern \""+"^[0-9]{2,2}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/expiry_month",schemaPath:"#/oneOf/0/properties/expiry_month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.expiry_year !== undefined && func0.call(data, "expiry_year")){
let data5 = data.expiry_year;
if(typeof data5 === "string"){
if(!pattern37.test(data5)){
const err18 = {instancePath:instancePath+"/expiry_year",schemaPath:"#/oneOf/0/properties/expiry_year/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2,2}$"},message:"must match pattern \""+"^[0-9]{2,2}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/expiry_year",schemaPath:"#/oneOf/0/properties/expiry_year/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.postal_code !== undefined && func0.call(data, "postal_code")){
let data6 = data.postal_code;
if(typeof data6 === "string"){
if(!pattern39.test(data6)){
const err20 = {instancePath:instancePath+"/postal_code",schemaPath:"#/oneOf/0/properties/postal_code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}$"},message:"must match pattern \""+"^[0-9]{1,10}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/postal_code",schemaPath:"#/oneOf/0/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.currency_code !== undefined && func0.call(data, "currency_code")){
let data7 = data.currency_code;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/currency_code",schemaPath:"currency.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data7 === "AED") || (data7 === "AFN")) || (data7 === "ALL")) || (data7 === "AMD")) || (data7 === "AOA")) || (data7 === "ARS")) || (data7 === "AUD")) || (data7 === "AWG")) || (data7 === "AZN")) || (data7 === "BAM")) || (data7 === "BBD")) || (data7 === "BDT")) || (data7 === "BHD")) || (data7 === "BIF")) || (data7 === "BMD")) || (data7 === "BND")) || (data7 === "BOB")) || (data7 === "BRL")) || (data7 === "BSD")) || (data7 === "BTN")) || (data7 === "BWP")) || (data7 === "BYN")) || (data7 === "BZD")) || (data7 === "CAD")) || (data7 === "CDF")) || (data7 === "CHF")) || (data7 === "CLP")) || (data7 === "CNY")) || (data7 === "COP")) || (data7 === "CRC")) || (data7 === "CUP")) || (data7 === "CVE")) || (data7 === "CZK")) || (data7 === "DJF")) || (data7 === "DKK")) || (data7 === "DOP")) || (data7 === "DZD")) || (data7 === "EGP")) || (data7 === "ERN")) || (data7 === "ETB")) || (data7 === "EUR")) || (data7 === "FJD")) || (data7 === "FKP")) || (data7 === "GBP")) || (data7 === "GEL")) || (data7 === "GHS")) || (data7 === "GIP")) || (data7 === "GMD")) || (data7 === "GNF")) || (data7 === "GTQ")) || (data7 === "GYD")) || (data7 === "HKD")) || (data7 === "HNL")) || (data7 === "HTG")) || (data7 === "HUF")) || (data7 === "IDR")) || (data7 === "ILS")) || (data7 === "INR")) || (data7 === "IQD")) || (data7 === "IRR")) || (data7 === "ISK")) || (data7 === "JMD")) || (data7 === "JOD")) || (data7 === "JPY")) || (data7 === "KES")) || (data7 === "KGS")) || (data7 === "KHR")) || (data7 === "KMF")) || (data7 === "KPW")) || (data7 === "KRW")) || (data7 === "KWD")) || (data7 === "KYD")) || (data7 === "KZT")) || (data7 === "LAK")) || (data7 === "LBP")) || (data7 === "LKR")) || (data7 === "LRD")) || (data7 === "LSL")) || (data7 === "LYD")) || (data7 === "MAD")) || (data7 === "MDL")) || (data7 === "MGA")) || (data7 === "MKD")) || (data7 === "MMK")) || (data7 === "MNT")) || (data7 === "MOP")) || (data7 === "MRU")) || (data7 === "MUR")) || (data7 === "MVR")) || (data7 === "MWK")) || (data7 === "MXN")) || (data7 === "MYR")) || (data7 === "MZN")) || (data7 === "NAD")) || (data7 === "NGN")) || (data7 === "NIO")) || (data7 === "NOK")) || (data7 === "NPR")) || (data7 === "NZD")) || (data7 === "OMR")) || (data7 === "PAB")) || (data7 === "PEN")) || (data7 === "PGK")) || (data7 === "PHP")) || (data7 === "PKR")) || (data7 === "PLN")) || (data7 === "PYG")) || (data7 === "QAR")) || (data7 === "RON")) || (data7 === "RSD")) || (data7 === "RUB")) || (data7 === "RWF")) || (data7 === "SAR")) || (data7 === "SBD")) || (data7 === "SCR")) || (data7 === "SDG")) || (data7 === "SEK")) || (data7 === "SGD")) || (data7 === "SHP")) || (data7 === "SLE")) || (data7 === "SOS")) || (data7 === "SRD")) || (data7 === "SSP")) || (data7 === "STN")) || (data7 === "SVC")) || (data7 === "SYP")) || (data7 === "SZL")) || (data7 === "THB")) || (data7 === "TJS")) || (data7 === "TMT")) || (data7 === "TND")) || (data7 === "TOP")) || (data7 === "TRY")) || (data7 === "TTD")) || (data7 === "TWD")) || (data7 === "TZS")) || (data7 === "UAH")) || (data7 === "UGX")) || (data7 === "USD")) || (data7 === "UYU")) || (data7 === "UZS")) || (data7 === "VED")) || (data7 === "VES")) || (data7 === "VND")) || (data7 === "VUV")) || (data7 === "WST")) || (data7 === "XAF")) || (data7 === "XCD")) || (data7 === "XCG")) || (data7 === "XOF")) || (data7 === "XPF")) || (data7 === "YER")) || (data7 === "ZAR")) || (data7 === "ZMW")) || (data7 === "ZWG"))){
const err23 = {instancePath:instancePath+"/currency_code",schemaPath:"currency.schema.json/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err24 = {instancePath:instancePath+"/description",schemaPath:"#/oneOf/0/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data9 = data.parameters;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err25 = {instancePath:instancePath+"/parameters",schemaPath:"#/oneOf/0/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data10 = data.amount;
if(typeof data10 === "string"){
if(!pattern40.test(data10)){
const err26 = {instancePath:instancePath+"/amount",schemaPath:"#/oneOf/0/properties/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{2,4})?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)(\\.[0-9]{2,4})?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/amount",schemaPath:"#/oneOf/0/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "tokenize"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.method === undefined) || (!(func0.call(data, "method")))){
const err29 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data.transaction_id === undefined) || (!(func0.call(data, "transaction_id")))){
const err30 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "transaction_id"},message:"must have required property '"+"transaction_id"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data.cardnumber === undefined) || (!(func0.call(data, "cardnumber")))){
const err31 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "cardnumber"},message:"must have required property '"+"cardnumber"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data.expiry_month === undefined) || (!(func0.call(data, "expiry_month")))){
const err32 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "expiry_month"},message:"must have required property '"+"expiry_month"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data.expiry_year === undefined) || (!(func0.call(data, "expiry_year")))){
const err33 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "expiry_year"},message:"must have required property '"+"expiry_year"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data.currency_code === undefined) || (!(func0.call(data, "currency_code")))){
const err34 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "currency_code"},message:"must have required property '"+"currency_code"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err35 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data.token_type === undefined) || (!(func0.call(data, "token_type")))){
const err36 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "token_type"},message:"must have required property '"+"token_type"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!(func0.call(schema91.oneOf[1].properties, key1))){
const err37 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
if("tokenize" !== data.method){
const err38 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/1/properties/method/const",keyword:"const",params:{allowedValue: "tokenize"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.transaction_id !== undefined && func0.call(data, "transaction_id")){
let data12 = data.transaction_id;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err39 = {instancePath:instancePath+"/transaction_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/transaction_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.cardnumber !== undefined && func0.call(data, "cardnumber")){
let data13 = data.cardnumber;
if(typeof data13 === "string"){
if(!pattern35.test(data13)){
const err41 = {instancePath:instancePath+"/cardnumber",schemaPath:"#/oneOf/1/properties/cardnumber/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12,19}$"},message:"must match pattern \""+"^[0-9]{12,19}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/cardnumber",schemaPath:"#/oneOf/1/properties/cardnumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.cvv !== undefined && func0.call(data, "cvv")){
let data14 = data.cvv;
if(typeof data14 === "string"){
if(!pattern36.test(data14)){
const err43 = {instancePath:instancePath+"/cvv",schemaPath:"#/oneOf/1/properties/cvv/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,4}$"},message:"must match pattern \""+"^[0-9]{3,4}$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/cvv",schemaPath:"#/oneOf/1/properties/cvv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.expiry_month !== undefined && func0.call(data, "expiry_month")){
let data15 = data.expiry_month;
if(typeof data15 === "string"){
if(!pattern37.test(data15)){
const err45 = {instancePath:instancePath+"/expiry_month",schemaPath:"#/oneOf/1/properties/expiry_month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2,2}$"},message:"must match pattern \""+"^[0-9]{2,2}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/expiry_month",schemaPath:"#/oneOf/1/properties/expiry_month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.expiry_year !== undefined && func0.call(data, "expiry_year")){
let data16 = data.expiry_year;
if(typeof data16 === "string"){
if(!pattern37.test(data16)){
const err47 = {instancePath:instancePath+"/expiry_year",schemaPath:"#/oneOf/1/properties/expiry_year/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2,2}$"},message:"must match pattern \""+"^[0-9]{2,2}$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/expiry_year",schemaPath:"#/oneOf/1/properties/expiry_year/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.postal_code !== undefined && func0.call(data, "postal_code")){
let data17 = data.postal_code;
if(typeof data17 === "string"){
if(!pattern39.test(data17)){
const err49 = {instancePath:instancePath+"/postal_code",schemaPath:"#/oneOf/1/properties/postal_code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}$"},message:"must match pattern \""+"^[0-9]{1,10}$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/postal_code",schemaPath:"#/oneOf/1/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.currency_code !== undefined && func0.call(data, "currency_code")){
let data18 = data.currency_code;
if(typeof data18 !== "string"){
const err51 = {instancePath:instancePath+"/currency_code",schemaPath:"currency.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data18 === "AED") || (data18 === "AFN")) || (data18 === "ALL")) || (data18 === "AMD")) || (data18 === "AOA")) || (data18 === "ARS")) || (data18 === "AUD")) || (data18 === "AWG")) || (data18 === "AZN")) || (data18 === "BAM")) || (data18 === "BBD")) || (data18 === "BDT")) || (data18 === "BHD")) || (data18 === "BIF")) || (data18 === "BMD")) || (data18 === "BND")) || (data18 === "BOB")) || (data18 === "BRL")) || (data18 === "BSD")) || (data18 === "BTN")) || (data18 === "BWP")) || (data18 === "BYN")) || (data18 === "BZD")) || (data18 === "CAD")) || (data18 === "CDF")) || (data18 === "CHF")) || (data18 === "CLP")) || (data18 === "CNY")) || (data18 === "COP")) || (data18 === "CRC")) || (data18 === "CUP")) || (data18 === "CVE")) || (data18 === "CZK")) || (data18 === "DJF")) || (data18 === "DKK")) || (data18 === "DOP")) || (data18 === "DZD")) || (data18 === "EGP")) || (data18 === "ERN")) || (data18 === "ETB")) || (data18 === "EUR")) || (data18 === "FJD")) || (data18 === "FKP")) || (data18 === "GBP")) || (data18 === "GEL")) || (data18 === "GHS")) || (data18 === "GIP")) || (data18 === "GMD")) || (data18 === "GNF")) || (data18 === "GTQ")) || (data18 === "GYD")) || (data18 === "HKD")) || (data18 === "HNL")) || (data18 === "HTG")) || (data18 === "HUF")) || (data18 === "IDR")) || (data18 === "ILS")) || (data18 === "INR")) || (data18 === "IQD")) || (data18 === "IRR")) || (data18 === "ISK")) || (data18 === "JMD")) || (data18 === "JOD")) || (data18 === "JPY")) || (data18 === "KES")) || (data18 === "KGS")) || (data18 === "KHR")) || (data18 === "KMF")) || (data18 === "KPW")) || (data18 === "KRW")) || (data18 === "KWD")) || (data18 === "KYD")) || (data18 === "KZT")) || (data18 === "LAK")) || (data18 === "LBP")) || (data18 === "LKR")) || (data18 === "LRD")) || (data18 === "LSL")) || (data18 === "LYD")) || (data18 === "MAD")) || (data18 === "MDL")) || (data18 === "MGA")) || (data18 === "MKD")) || (data18 === "MMK")) || (data18 === "MNT")) || (data18 === "MOP")) || (data18 === "MRU")) || (data18 === "MUR")) || (data18 === "MVR")) || (data18 === "MWK")) || (data18 === "MXN")) || (data18 === "MYR")) || (data18 === "MZN")) || (data18 === "NAD")) || (data18 === "NGN")) || (data18 === "NIO")) || (data18 === "NOK")) || (data18 === "NPR")) || (data18 === "NZD")) || (data18 === "OMR")) || (data18 === "PAB")) || (data18 === "PEN")) || (data18 === "PGK")) || (data18 === "PHP")) || (data18 === "PKR")) || (data18 === "PLN")) || (data18 === "PYG")) || (data18 === "QAR")) || (data18 === "RON")) || (data18 === "RSD")) || (data18 === "RUB")) || (data18 === "RWF")) || (data18 === "SAR")) || (data18 === "SBD")) || (data18 === "SCR")) || (data18 === "SDG")) || (data18 === "SEK")) || (data18 === "SGD")) || (data18 === "SHP")) || (data18 === "SLE")) || (data18 === "SOS")) || (data18 === "SRD")) || (data18 === "SSP")) || (data18 === "STN")) || (data18 === "SVC")) || (data18 === "SYP")) || (data18 === "SZL")) || (data18 === "THB")) || (data18 === "TJS")) || (data18 === "TMT")) || (data18 === "TND")) || (data18 === "TOP")) || (data18 === "TRY")) || (data18 === "TTD")) || (data18 === "TWD")) || (data18 === "TZS")) || (data18 === "UAH")) || (data18 === "UGX")) || (data18 === "USD")) || (data18 === "UYU")) || (data18 === "UZS")) || (data18 === "VED")) || (data18 === "VES")) || (data18 === "VND")) || (data18 === "VUV")) || (data18 === "WST")) || (data18 === "XAF")) || (data18 === "XCD")) || (data18 === "XCG")) || (data18 === "XOF")) || (data18 === "XPF")) || (data18 === "YER")) || (data18 === "ZAR")) || (data18 === "ZMW")) || (data18 === "ZWG"))){
const err52 = {instancePath:instancePath+"/currency_code",schemaPath:"currency.schema.json/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err53 = {instancePath:instancePath+"/description",schemaPath:"#/oneOf/1/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data20 = data.parameters;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err54 = {instancePath:instancePath+"/parameters",schemaPath:"#/oneOf/1/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.token_type !== undefined && func0.call(data, "token_type")){
let data21 = data.token_type;
if(typeof data21 !== "string"){
const err55 = {instancePath:instancePath+"/token_type",schemaPath:"token-type.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data21 === "one-time") || (data21 === "reusable")) || (data21 === "payment-method"))){
const err56 = {instancePath:instancePath+"/token_type",schemaPath:"token-type.schema.json/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err58 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag0},message:"value of tag \"method\" must be in oneOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag0},message:"tag \"method\" must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const processorResponse = validate54;
const schema97 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/processor-response.schema.json","title":"Processor response","description":"A definite answer. Approved: no error_code and the id key present (a string, or null where the integrator handles ids).","type":"object","properties":{"charge_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"Answer to a charge."},"token_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"Answer to a tokenization."},"error_code":{"anyOf":[{"$ref":"error-code.schema.json"},{"type":"null"}]},"error_message":{"type":["string","null"],"description":"For people; it never leaves the zone."},"outcome":{"enum":["approved","declined","error"],"description":"error: a fault, not a decline."}},"anyOf":[{"required":["charge_id"]},{"required":["token_id"]},{"required":["error_code"],"properties":{"error_code":{"$ref":"error-code.schema.json"}}}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/processor-response.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.charge_id === undefined) || (!(func0.call(data, "charge_id")))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "charge_id"},message:"must have required property '"+"charge_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.token_id === undefined) || (!(func0.call(data, "token_id")))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "token_id"},message:"must have required property '"+"token_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error_code === undefined) || (!(func0.call(data, "error_code")))){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data0 = data.error_code;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/error_code",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.error_code = true;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.charge_id = true;
props0.token_id = true;
props0.error_code = true;
props0.error_message = true;
props0.outcome = true;
}
if(data.charge_id !== undefined && func0.call(data, "charge_id")){
let data1 = data.charge_id;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(typeof data1 === "string"){
if(func128(data1) > 128){
const err6 = {instancePath:instancePath+"/charge_id",schemaPath:"#/properties/charge_id/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func128(data1) < 1){
const err7 = {instancePath:instancePath+"/charge_id",schemaPath:"#/properties/charge_id/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/charge_id",schemaPath:"#/properties/charge_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/charge_id",schemaPath:"#/properties/charge_id/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
const _errs12 = errors;
if(data1 !== null){
const err10 = {instancePath:instancePath+"/charge_id",schemaPath:"#/properties/charge_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err11 = {instancePath:instancePath+"/charge_id",schemaPath:"#/properties/charge_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.token_id !== undefined && func0.call(data, "token_id")){
let data2 = data.token_id;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(typeof data2 === "string"){
if(func128(data2) > 128){
const err12 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func128(data2) < 1){
const err13 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern5.test(data2)){
const err14 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid5 = valid5 || _valid2;
const _errs18 = errors;
if(data2 !== null){
const err16 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err17 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data3 = data.error_code;
const _errs21 = errors;
let valid6 = false;
const _errs22 = errors;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err18 = {instancePath:instancePath+"/error_code",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/error_code",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs22 === errors;
valid6 = valid6 || _valid3;
const _errs25 = errors;
if(data3 !== null){
const err20 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const err21 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.error_message !== undefined && func0.call(data, "error_message")){
let data4 = data.error_message;
if((typeof data4 !== "string") && (data4 !== null)){
const err22 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: schema97.properties.error_message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data5 = data.outcome;
if(!(((data5 === "approved") || (data5 === "declined")) || (data5 === "error"))){
const err23 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema97.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate54.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const secretReference = validate55;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/secret-reference.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"},message:"must match pattern \""+"^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const sessionEvent = validate56;
const schema101 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/session-event.schema.json","title":"Session event","description":"CloudEvents 1.0 JSON. `sequence` has ten decimal digits and no gaps within a session.","type":"object","required":["specversion","id","source","type","subject","time","sequence","datacontenttype","data"],"properties":{"specversion":{"const":"1.0"},"id":{"type":"string","description":"Unique: subject and sequence.","minLength":1},"source":{"type":"string","format":"uri-reference","minLength":1,"description":"The engine that says it."},"type":{"enum":["session.opened","start.resolved","start.failed","message.said","proceed.received","field.requested","field.accepted","field.rejected","supervision.paused","supervision.resumed","card.switched","summary.presented","summary.confirmed","payment.submitted","payment.approved","payment.declined","payment.errored","payment.unknown","outcome.delivered","outcome.undelivered","session.succeeded","session.failed"]},"subject":{"$ref":"identifier.schema.json","description":"The session_reference_id."},"time":{"type":"string","format":"date-time","description":"When it happened, by the session’s clock."},"sequence":{"type":"string","pattern":"^[0-9]{10}$","description":"From 0000000001, without gaps."},"datacontenttype":{"const":"application/json"},"data":{"type":"object","description":"The facts of this type of event."}},"additionalProperties":false,"oneOf":[{"$ref":"#/$defs/session.opened"},{"$ref":"#/$defs/start.resolved"},{"$ref":"#/$defs/start.failed"},{"$ref":"#/$defs/message.said"},{"$ref":"#/$defs/proceed.received"},{"$ref":"#/$defs/field.requested"},{"$ref":"#/$defs/field.accepted"},{"$ref":"#/$defs/field.rejected"},{"$ref":"#/$defs/supervision.paused"},{"$ref":"#/$defs/supervision.resumed"},{"$ref":"#/$defs/card.switched"},{"$ref":"#/$defs/summary.presented"},{"$ref":"#/$defs/summary.confirmed"},{"$ref":"#/$defs/payment.submitted"},{"$ref":"#/$defs/payment.approved"},{"$ref":"#/$defs/payment.declined"},{"$ref":"#/$defs/payment.errored"},{"$ref":"#/$defs/payment.unknown"},{"$ref":"#/$defs/outcome.delivered"},{"$ref":"#/$defs/outcome.undelivered"},{"$ref":"#/$defs/session.succeeded"},{"$ref":"#/$defs/session.failed"}],"$defs":{"session.opened":{"title":"session.opened","type":"object","required":["type","data"],"properties":{"type":{"const":"session.opened"},"data":{"type":"object","required":["conversation_id","function"],"properties":{"conversation_id":{"$ref":"identifier.schema.json"},"function":{"type":"string","description":"The name of the function."}},"additionalProperties":false}}},"start.resolved":{"title":"start.resolved","type":"object","required":["type","data"],"properties":{"type":{"const":"start.resolved"},"data":{"type":"object","required":["amount","currency","fields"],"properties":{"amount":{"$ref":"amount.schema.json"},"currency":{"$ref":"currency.schema.json"},"fields":{"type":"array","items":{"$ref":"field.schema.json"}}},"additionalProperties":false}}},"start.failed":{"title":"start.failed","type":"object","required":["type","data"],"properties":{"type":{"const":"start.failed"},"data":{"type":"object","required":["failed_reason","last_error"],"properties":{"failed_reason":{"$ref":"failed-reason.schema.json"},"last_error":{"$ref":"error-code.schema.json"}},"additionalProperties":false}}},"message.said":{"title":"message.said","type":"object","required":["type","data"],"properties":{"type":{"const":"message.said"},"data":{"type":"object","required":["message","text"],"properties":{"message":{"enum":["disclaimer","before_starting_session","credit_card","expiration_date","security_code","postal_code","confirmation_message","collection_error","processing","payment_success","payment_error","cancelled","outcome_unknown"]},"text":{"type":"string","description":"What the caller heard."}},"additionalProperties":false}}},"proceed.received":{"title":"proceed.received","type":"object","required":["type","data"],"properties":{"type":{"const":"proceed.received"},"data":{"type":"object","required":[],"properties":{},"additionalProperties":false}}},"field.requested":{"title":"field.requested","type":"object","required":["type","data"],"properties":{"type":{"const":"field.requested"},"data":{"type":"object","required":["field","attempt","collect"],"properties":{"field":{"$ref":"field.schema.json"},"attempt":{"type":"integer","minimum":1},"collect":{"type":"integer","minimum":1}},"additionalProperties":false}}},"field.accepted":{"title":"field.accepted","type":"object","required":["type","data"],"properties":{"type":{"const":"field.accepted"},"data":{"type":"object","required":["field","collect"],"properties":{"field":{"$ref":"field.schema.json"},"collect":{"type":"integer","minimum":1},"card":{"$ref":"masked-card.schema.json"}},"additionalProperties":false}}},"field.rejected":{"title":"field.rejected","type":"object","required":["type","data"],"properties":{"type":{"const":"field.rejected"},"data":{"type":"object","required":["field","attempt","collect","error","attempts_left"],"properties":{"field":{"$ref":"field.schema.json"},"attempt":{"type":"integer","minimum":1},"collect":{"type":"integer","minimum":1},"error":{"$ref":"field-error.schema.json"},"attempts_left":{"type":"integer","minimum":0,"description":"0: the session ends."}},"additionalProperties":false}}},"supervision.paused":{"title":"supervision.paused","type":"object","required":["type","data"],"properties":{"type":{"const":"supervision.paused"},"data":{"type":"object","required":[],"properties":{},"additionalProperties":false}}},"supervision.resumed":{"title":"supervision.resumed","type":"object","required":["type","data"],"properties":{"type":{"const":"supervision.resumed"},"data":{"type":"object","required":[],"properties":{},"additionalProperties":false}}},"card.switched":{"title":"card.switched","type":"object","required":["type","data"],"properties":{"type":{"const":"card.switched"},"data":{"type":"object","required":["switches_used"],"properties":{"switches_used":{"type":"integer","minimum":1}},"additionalProperties":false}}},"summary.presented":{"title":"summary.presented","type":"object","required":["type","data"],"properties":{"type":{"const":"summary.presented"},"data":{"type":"object","required":["summary_id","card","amount","currency"],"properties":{"summary_id":{"$ref":"identifier.schema.json"},"card":{"$ref":"masked-card.schema.json"},"amount":{"$ref":"amount.schema.json"},"currency":{"$ref":"currency.schema.json"}},"additionalProperties":false}}},"summary.confirmed":{"title":"summary.confirmed","type":"object","required":["type","data"],"properties":{"type":{"const":"summary.confirmed"},"data":{"type":"object","required":["summary_id"],"properties":{"summary_id":{"$ref":"identifier.schema.json"}},"additionalProperties":false}}},"payment.submitted":{"title":"payment.submitted","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.submitted"},"data":{"type":"object","required":["method"],"properties":{"method":{"enum":["charge","tokenize"]}},"additionalProperties":false}}},"payment.approved":{"title":"payment.approved","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.approved"},"data":{"type":"object","required":[],"properties":{"transaction_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"Charge id."},"token_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"Token id."}},"additionalProperties":false}}},"payment.declined":{"title":"payment.declined","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.declined"},"data":{"type":"object","required":["last_error"],"properties":{"last_error":{"$ref":"error-code.schema.json"}},"additionalProperties":false}}},"payment.errored":{"title":"payment.errored","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.errored"},"data":{"type":"object","required":["last_error"],"properties":{"last_error":{"$ref":"error-code.schema.json"}},"additionalProperties":false}}},"payment.unknown":{"title":"payment.unknown","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.unknown"},"data":{"type":"object","required":[],"properties":{},"additionalProperties":false}}},"outcome.delivered":{"title":"outcome.delivered","type":"object","required":["type","data"],"properties":{"type":{"const":"outcome.delivered"},"data":{"type":"object","required":["connection","attempts"],"properties":{"connection":{"enum":["success","failure"]},"attempts":{"type":"integer","minimum":1,"description":"How often it was sent."}},"additionalProperties":false}}},"outcome.undelivered":{"title":"outcome.undelivered","type":"object","required":["type","data"],"properties":{"type":{"const":"outcome.undelivered"},"data":{"type":"object","required":["connection","attempts","reason"],"properties":{"connection":{"enum":["success","failure"]},"attempts":{"type":"integer","minimum":0,"description":"How often it was sent."},"reason":{"$ref":"error-code.schema.json"}},"additionalProperties":false}}},"session.succeeded":{"title":"session.succeeded","type":"object","required":["type","data"],"properties":{"type":{"const":"session.succeeded"},"data":{"type":"object","required":["agent_result"],"properties":{"agent_result":{"$ref":"agent-result.schema.json"}},"additionalProperties":false}}},"session.failed":{"title":"session.failed","type":"object","required":["type","data"],"properties":{"type":{"const":"session.failed"},"data":{"type":"object","required":["failed_reason","agent_result"],"properties":{"failed_reason":{"$ref":"failed-reason.schema.json"},"last_error":{"$ref":"error-code.schema.json"},"agent_result":{"$ref":"agent-result.schema.json"}},"additionalProperties":false}}}}};
const schema111 = {"title":"message.said","type":"object","required":["type","data"],"properties":{"type":{"const":"message.said"},"data":{"type":"object","required":["message","text"],"properties":{"message":{"enum":["disclaimer","before_starting_session","credit_card","expiration_date","security_code","postal_code","confirmation_message","collection_error","processing","payment_success","payment_error","cancelled","outcome_unknown"]},"text":{"type":"string","description":"What the caller heard."}},"additionalProperties":false}}};
const schema112 = {"title":"proceed.received","type":"object","required":["type","data"],"properties":{"type":{"const":"proceed.received"},"data":{"type":"object","required":[],"properties":{},"additionalProperties":false}}};
const schema120 = {"title":"supervision.paused","type":"object","required":["type","data"],"properties":{"type":{"const":"supervision.paused"},"data":{"type":"object","required":[],"properties":{},"additionalProperties":false}}};
const schema121 = {"title":"supervision.resumed","type":"object","required":["type","data"],"properties":{"type":{"const":"supervision.resumed"},"data":{"type":"object","required":[],"properties":{},"additionalProperties":false}}};
const schema122 = {"title":"card.switched","type":"object","required":["type","data"],"properties":{"type":{"const":"card.switched"},"data":{"type":"object","required":["switches_used"],"properties":{"switches_used":{"type":"integer","minimum":1}},"additionalProperties":false}}};
const schema129 = {"title":"payment.submitted","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.submitted"},"data":{"type":"object","required":["method"],"properties":{"method":{"enum":["charge","tokenize"]}},"additionalProperties":false}}};
const schema130 = {"title":"payment.approved","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.approved"},"data":{"type":"object","required":[],"properties":{"transaction_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"Charge id."},"token_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"Token id."}},"additionalProperties":false}}};
const schema135 = {"title":"payment.unknown","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.unknown"},"data":{"type":"object","required":[],"properties":{},"additionalProperties":false}}};
const schema136 = {"title":"outcome.delivered","type":"object","required":["type","data"],"properties":{"type":{"const":"outcome.delivered"},"data":{"type":"object","required":["connection","attempts"],"properties":{"connection":{"enum":["success","failure"]},"attempts":{"type":"integer","minimum":1,"description":"How often it was sent."}},"additionalProperties":false}}};
const schema102 = {"title":"session.opened","type":"object","required":["type","data"],"properties":{"type":{"const":"session.opened"},"data":{"type":"object","required":["conversation_id","function"],"properties":{"conversation_id":{"$ref":"identifier.schema.json"},"function":{"type":"string","description":"The name of the function."}},"additionalProperties":false}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("session.opened" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "session.opened"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.conversation_id === undefined) || (!(func0.call(data1, "conversation_id")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "conversation_id"},message:"must have required property '"+"conversation_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.function === undefined) || (!(func0.call(data1, "function")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!((key0 === "conversation_id") || (key0 === "function"))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.conversation_id !== undefined && func0.call(data1, "conversation_id")){
let data2 = data1.conversation_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/data/conversation_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/data/conversation_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.function !== undefined && func0.call(data1, "function")){
if(typeof data1.function !== "string"){
const err8 = {instancePath:instancePath+"/data/function",schemaPath:"#/properties/data/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema104 = {"title":"start.resolved","type":"object","required":["type","data"],"properties":{"type":{"const":"start.resolved"},"data":{"type":"object","required":["amount","currency","fields"],"properties":{"amount":{"$ref":"amount.schema.json"},"currency":{"$ref":"currency.schema.json"},"fields":{"type":"array","items":{"$ref":"field.schema.json"}}},"additionalProperties":false}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("start.resolved" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "start.resolved"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.amount === undefined) || (!(func0.call(data1, "amount")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.currency === undefined) || (!(func0.call(data1, "currency")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.fields === undefined) || (!(func0.call(data1, "fields")))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(((key0 === "amount") || (key0 === "currency")) || (key0 === "fields"))){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.amount !== undefined && func0.call(data1, "amount")){
let data2 = data1.amount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/data/amount",schemaPath:"amount.schema.json/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 999999999999 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/data/amount",schemaPath:"amount.schema.json/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/data/amount",schemaPath:"amount.schema.json/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data1.currency !== undefined && func0.call(data1, "currency")){
let data3 = data1.currency;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/data/currency",schemaPath:"currency.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data3 === "AED") || (data3 === "AFN")) || (data3 === "ALL")) || (data3 === "AMD")) || (data3 === "AOA")) || (data3 === "ARS")) || (data3 === "AUD")) || (data3 === "AWG")) || (data3 === "AZN")) || (data3 === "BAM")) || (data3 === "BBD")) || (data3 === "BDT")) || (data3 === "BHD")) || (data3 === "BIF")) || (data3 === "BMD")) || (data3 === "BND")) || (data3 === "BOB")) || (data3 === "BRL")) || (data3 === "BSD")) || (data3 === "BTN")) || (data3 === "BWP")) || (data3 === "BYN")) || (data3 === "BZD")) || (data3 === "CAD")) || (data3 === "CDF")) || (data3 === "CHF")) || (data3 === "CLP")) || (data3 === "CNY")) || (data3 === "COP")) || (data3 === "CRC")) || (data3 === "CUP")) || (data3 === "CVE")) || (data3 === "CZK")) || (data3 === "DJF")) || (data3 === "DKK")) || (data3 === "DOP")) || (data3 === "DZD")) || (data3 === "EGP")) || (data3 === "ERN")) || (data3 === "ETB")) || (data3 === "EUR")) || (data3 === "FJD")) || (data3 === "FKP")) || (data3 === "GBP")) || (data3 === "GEL")) || (data3 === "GHS")) || (data3 === "GIP")) || (data3 === "GMD")) || (data3 === "GNF")) || (data3 === "GTQ")) || (data3 === "GYD")) || (data3 === "HKD")) || (data3 === "HNL")) || (data3 === "HTG")) || (data3 === "HUF")) || (data3 === "IDR")) || (data3 === "ILS")) || (data3 === "INR")) || (data3 === "IQD")) || (data3 === "IRR")) || (data3 === "ISK")) || (data3 === "JMD")) || (data3 === "JOD")) || (data3 === "JPY")) || (data3 === "KES")) || (data3 === "KGS")) || (data3 === "KHR")) || (data3 === "KMF")) || (data3 === "KPW")) || (data3 === "KRW")) || (data3 === "KWD")) || (data3 === "KYD")) || (data3 === "KZT")) || (data3 === "LAK")) || (data3 === "LBP")) || (data3 === "LKR")) || (data3 === "LRD")) || (data3 === "LSL")) || (data3 === "LYD")) || (data3 === "MAD")) || (data3 === "MDL")) || (data3 === "MGA")) || (data3 === "MKD")) || (data3 === "MMK")) || (data3 === "MNT")) || (data3 === "MOP")) || (data3 === "MRU")) || (data3 === "MUR")) || (data3 === "MVR")) || (data3 === "MWK")) || (data3 === "MXN")) || (data3 === "MYR")) || (data3 === "MZN")) || (data3 === "NAD")) || (data3 === "NGN")) || (data3 === "NIO")) || (data3 === "NOK")) || (data3 === "NPR")) || (data3 === "NZD")) || (data3 === "OMR")) || (data3 === "PAB")) || (data3 === "PEN")) || (data3 === "PGK")) || (data3 === "PHP")) || (data3 === "PKR")) || (data3 === "PLN")) || (data3 === "PYG")) || (data3 === "QAR")) || (data3 === "RON")) || (data3 === "RSD")) || (data3 === "RUB")) || (data3 === "RWF")) || (data3 === "SAR")) || (data3 === "SBD")) || (data3 === "SCR")) || (data3 === "SDG")) || (data3 === "SEK")) || (data3 === "SGD")) || (data3 === "SHP")) || (data3 === "SLE")) || (data3 === "SOS")) || (data3 === "SRD")) || (data3 === "SSP")) || (data3 === "STN")) || (data3 === "SVC")) || (data3 === "SYP")) || (data3 === "SZL")) || (data3 === "THB")) || (data3 === "TJS")) || (data3 === "TMT")) || (data3 === "TND")) || (data3 === "TOP")) || (data3 === "TRY")) || (data3 === "TTD")) || (data3 === "TWD")) || (data3 === "TZS")) || (data3 === "UAH")) || (data3 === "UGX")) || (data3 === "USD")) || (data3 === "UYU")) || (data3 === "UZS")) || (data3 === "VED")) || (data3 === "VES")) || (data3 === "VND")) || (data3 === "VUV")) || (data3 === "WST")) || (data3 === "XAF")) || (data3 === "XCD")) || (data3 === "XCG")) || (data3 === "XOF")) || (data3 === "XPF")) || (data3 === "YER")) || (data3 === "ZAR")) || (data3 === "ZMW")) || (data3 === "ZWG"))){
const err11 = {instancePath:instancePath+"/data/currency",schemaPath:"currency.schema.json/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.fields !== undefined && func0.call(data1, "fields")){
let data4 = data1.fields;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/data/fields/" + i0,schemaPath:"field.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data5 === "card_number") || (data5 === "expiration_date")) || (data5 === "security_code")) || (data5 === "postal_code"))){
const err13 = {instancePath:instancePath+"/data/fields/" + i0,schemaPath:"field.schema.json/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/data/fields",schemaPath:"#/properties/data/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema108 = {"title":"start.failed","type":"object","required":["type","data"],"properties":{"type":{"const":"start.failed"},"data":{"type":"object","required":["failed_reason","last_error"],"properties":{"failed_reason":{"$ref":"failed-reason.schema.json"},"last_error":{"$ref":"error-code.schema.json"}},"additionalProperties":false}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("start.failed" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "start.failed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.failed_reason === undefined) || (!(func0.call(data1, "failed_reason")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "failed_reason"},message:"must have required property '"+"failed_reason"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.last_error === undefined) || (!(func0.call(data1, "last_error")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "last_error"},message:"must have required property '"+"last_error"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!((key0 === "failed_reason") || (key0 === "last_error"))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.failed_reason !== undefined && func0.call(data1, "failed_reason")){
let data2 = data1.failed_reason;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/data/failed_reason",schemaPath:"failed-reason.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((((data2 === "start_failed") || (data2 === "invalid_start_response")) || (data2 === "retry_limit_exceeded")) || (data2 === "input_timeout")) || (data2 === "cancelled_by_caller")) || (data2 === "caller_hung_up")) || (data2 === "session_timeout")) || (data2 === "declined")) || (data2 === "processor_error")) || (data2 === "outcome_unknown")) || (data2 === "internal_error"))){
const err7 = {instancePath:instancePath+"/data/failed_reason",schemaPath:"failed-reason.schema.json/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.last_error !== undefined && func0.call(data1, "last_error")){
let data3 = data1.last_error;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/data/last_error",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/data/last_error",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema113 = {"title":"field.requested","type":"object","required":["type","data"],"properties":{"type":{"const":"field.requested"},"data":{"type":"object","required":["field","attempt","collect"],"properties":{"field":{"$ref":"field.schema.json"},"attempt":{"type":"integer","minimum":1},"collect":{"type":"integer","minimum":1}},"additionalProperties":false}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("field.requested" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "field.requested"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.field === undefined) || (!(func0.call(data1, "field")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.attempt === undefined) || (!(func0.call(data1, "attempt")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.collect === undefined) || (!(func0.call(data1, "collect")))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(((key0 === "field") || (key0 === "attempt")) || (key0 === "collect"))){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.field !== undefined && func0.call(data1, "field")){
let data2 = data1.field;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/data/field",schemaPath:"field.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data2 === "card_number") || (data2 === "expiration_date")) || (data2 === "security_code")) || (data2 === "postal_code"))){
const err8 = {instancePath:instancePath+"/data/field",schemaPath:"field.schema.json/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.attempt !== undefined && func0.call(data1, "attempt")){
let data3 = data1.attempt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/data/attempt",schemaPath:"#/properties/data/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/data/attempt",schemaPath:"#/properties/data/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data1.collect !== undefined && func0.call(data1, "collect")){
let data4 = data1.collect;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/data/collect",schemaPath:"#/properties/data/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/data/collect",schemaPath:"#/properties/data/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema115 = {"title":"field.accepted","type":"object","required":["type","data"],"properties":{"type":{"const":"field.accepted"},"data":{"type":"object","required":["field","collect"],"properties":{"field":{"$ref":"field.schema.json"},"collect":{"type":"integer","minimum":1},"card":{"$ref":"masked-card.schema.json"}},"additionalProperties":false}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("field.accepted" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "field.accepted"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.field === undefined) || (!(func0.call(data1, "field")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.collect === undefined) || (!(func0.call(data1, "collect")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(((key0 === "field") || (key0 === "collect")) || (key0 === "card"))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.field !== undefined && func0.call(data1, "field")){
let data2 = data1.field;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/data/field",schemaPath:"field.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data2 === "card_number") || (data2 === "expiration_date")) || (data2 === "security_code")) || (data2 === "postal_code"))){
const err7 = {instancePath:instancePath+"/data/field",schemaPath:"field.schema.json/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.collect !== undefined && func0.call(data1, "collect")){
let data3 = data1.collect;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/data/collect",schemaPath:"#/properties/data/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/data/collect",schemaPath:"#/properties/data/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data1.card !== undefined && func0.call(data1, "card")){
if(!(validate26(data1.card, {instancePath:instancePath+"/data/card",parentData:data1,parentDataProperty:"card",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema117 = {"title":"field.rejected","type":"object","required":["type","data"],"properties":{"type":{"const":"field.rejected"},"data":{"type":"object","required":["field","attempt","collect","error","attempts_left"],"properties":{"field":{"$ref":"field.schema.json"},"attempt":{"type":"integer","minimum":1},"collect":{"type":"integer","minimum":1},"error":{"$ref":"field-error.schema.json"},"attempts_left":{"type":"integer","minimum":0,"description":"0: the session ends."}},"additionalProperties":false}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("field.rejected" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "field.rejected"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.field === undefined) || (!(func0.call(data1, "field")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.attempt === undefined) || (!(func0.call(data1, "attempt")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.collect === undefined) || (!(func0.call(data1, "collect")))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "collect"},message:"must have required property '"+"collect"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.error === undefined) || (!(func0.call(data1, "error")))){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data1.attempts_left === undefined) || (!(func0.call(data1, "attempts_left")))){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "attempts_left"},message:"must have required property '"+"attempts_left"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(((((key0 === "field") || (key0 === "attempt")) || (key0 === "collect")) || (key0 === "error")) || (key0 === "attempts_left"))){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.field !== undefined && func0.call(data1, "field")){
let data2 = data1.field;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/data/field",schemaPath:"field.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data2 === "card_number") || (data2 === "expiration_date")) || (data2 === "security_code")) || (data2 === "postal_code"))){
const err10 = {instancePath:instancePath+"/data/field",schemaPath:"field.schema.json/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.attempt !== undefined && func0.call(data1, "attempt")){
let data3 = data1.attempt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/data/attempt",schemaPath:"#/properties/data/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/data/attempt",schemaPath:"#/properties/data/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data1.collect !== undefined && func0.call(data1, "collect")){
let data4 = data1.collect;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/data/collect",schemaPath:"#/properties/data/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/data/collect",schemaPath:"#/properties/data/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data1.error !== undefined && func0.call(data1, "error")){
let data5 = data1.error;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/data/error",schemaPath:"field-error.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((((data5 === "input_timeout") || (data5 === "invalid_card_number")) || (data5 === "card_type_not_accepted")) || (data5 === "invalid_expiration_date")) || (data5 === "card_expired")) || (data5 === "invalid_security_code")) || (data5 === "invalid_postal_code"))){
const err16 = {instancePath:instancePath+"/data/error",schemaPath:"field-error.schema.json/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.attempts_left !== undefined && func0.call(data1, "attempts_left")){
let data6 = data1.attempts_left;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/data/attempts_left",schemaPath:"#/properties/data/properties/attempts_left/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/data/attempts_left",schemaPath:"#/properties/data/properties/attempts_left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema123 = {"title":"summary.presented","type":"object","required":["type","data"],"properties":{"type":{"const":"summary.presented"},"data":{"type":"object","required":["summary_id","card","amount","currency"],"properties":{"summary_id":{"$ref":"identifier.schema.json"},"card":{"$ref":"masked-card.schema.json"},"amount":{"$ref":"amount.schema.json"},"currency":{"$ref":"currency.schema.json"}},"additionalProperties":false}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("summary.presented" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "summary.presented"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.summary_id === undefined) || (!(func0.call(data1, "summary_id")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "summary_id"},message:"must have required property '"+"summary_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.card === undefined) || (!(func0.call(data1, "card")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "card"},message:"must have required property '"+"card"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.amount === undefined) || (!(func0.call(data1, "amount")))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.currency === undefined) || (!(func0.call(data1, "currency")))){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!((((key0 === "summary_id") || (key0 === "card")) || (key0 === "amount")) || (key0 === "currency"))){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.summary_id !== undefined && func0.call(data1, "summary_id")){
let data2 = data1.summary_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/data/summary_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/data/summary_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.card !== undefined && func0.call(data1, "card")){
if(!(validate26(data1.card, {instancePath:instancePath+"/data/card",parentData:data1,parentDataProperty:"card",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data1.amount !== undefined && func0.call(data1, "amount")){
let data4 = data1.amount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/data/amount",schemaPath:"amount.schema.json/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/data/amount",schemaPath:"amount.schema.json/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/data/amount",schemaPath:"amount.schema.json/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data1.currency !== undefined && func0.call(data1, "currency")){
let data5 = data1.currency;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/data/currency",schemaPath:"currency.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data5 === "AED") || (data5 === "AFN")) || (data5 === "ALL")) || (data5 === "AMD")) || (data5 === "AOA")) || (data5 === "ARS")) || (data5 === "AUD")) || (data5 === "AWG")) || (data5 === "AZN")) || (data5 === "BAM")) || (data5 === "BBD")) || (data5 === "BDT")) || (data5 === "BHD")) || (data5 === "BIF")) || (data5 === "BMD")) || (data5 === "BND")) || (data5 === "BOB")) || (data5 === "BRL")) || (data5 === "BSD")) || (data5 === "BTN")) || (data5 === "BWP")) || (data5 === "BYN")) || (data5 === "BZD")) || (data5 === "CAD")) || (data5 === "CDF")) || (data5 === "CHF")) || (data5 === "CLP")) || (data5 === "CNY")) || (data5 === "COP")) || (data5 === "CRC")) || (data5 === "CUP")) || (data5 === "CVE")) || (data5 === "CZK")) || (data5 === "DJF")) || (data5 === "DKK")) || (data5 === "DOP")) || (data5 === "DZD")) || (data5 === "EGP")) || (data5 === "ERN")) || (data5 === "ETB")) || (data5 === "EUR")) || (data5 === "FJD")) || (data5 === "FKP")) || (data5 === "GBP")) || (data5 === "GEL")) || (data5 === "GHS")) || (data5 === "GIP")) || (data5 === "GMD")) || (data5 === "GNF")) || (data5 === "GTQ")) || (data5 === "GYD")) || (data5 === "HKD")) || (data5 === "HNL")) || (data5 === "HTG")) || (data5 === "HUF")) || (data5 === "IDR")) || (data5 === "ILS")) || (data5 === "INR")) || (data5 === "IQD")) || (data5 === "IRR")) || (data5 === "ISK")) || (data5 === "JMD")) || (data5 === "JOD")) || (data5 === "JPY")) || (data5 === "KES")) || (data5 === "KGS")) || (data5 === "KHR")) || (data5 === "KMF")) || (data5 === "KPW")) || (data5 === "KRW")) || (data5 === "KWD")) || (data5 === "KYD")) || (data5 === "KZT")) || (data5 === "LAK")) || (data5 === "LBP")) || (data5 === "LKR")) || (data5 === "LRD")) || (data5 === "LSL")) || (data5 === "LYD")) || (data5 === "MAD")) || (data5 === "MDL")) || (data5 === "MGA")) || (data5 === "MKD")) || (data5 === "MMK")) || (data5 === "MNT")) || (data5 === "MOP")) || (data5 === "MRU")) || (data5 === "MUR")) || (data5 === "MVR")) || (data5 === "MWK")) || (data5 === "MXN")) || (data5 === "MYR")) || (data5 === "MZN")) || (data5 === "NAD")) || (data5 === "NGN")) || (data5 === "NIO")) || (data5 === "NOK")) || (data5 === "NPR")) || (data5 === "NZD")) || (data5 === "OMR")) || (data5 === "PAB")) || (data5 === "PEN")) || (data5 === "PGK")) || (data5 === "PHP")) || (data5 === "PKR")) || (data5 === "PLN")) || (data5 === "PYG")) || (data5 === "QAR")) || (data5 === "RON")) || (data5 === "RSD")) || (data5 === "RUB")) || (data5 === "RWF")) || (data5 === "SAR")) || (data5 === "SBD")) || (data5 === "SCR")) || (data5 === "SDG")) || (data5 === "SEK")) || (data5 === "SGD")) || (data5 === "SHP")) || (data5 === "SLE")) || (data5 === "SOS")) || (data5 === "SRD")) || (data5 === "SSP")) || (data5 === "STN")) || (data5 === "SVC")) || (data5 === "SYP")) || (data5 === "SZL")) || (data5 === "THB")) || (data5 === "TJS")) || (data5 === "TMT")) || (data5 === "TND")) || (data5 === "TOP")) || (data5 === "TRY")) || (data5 === "TTD")) || (data5 === "TWD")) || (data5 === "TZS")) || (data5 === "UAH")) || (data5 === "UGX")) || (data5 === "USD")) || (data5 === "UYU")) || (data5 === "UZS")) || (data5 === "VED")) || (data5 === "VES")) || (data5 === "VND")) || (data5 === "VUV")) || (data5 === "WST")) || (data5 === "XAF")) || (data5 === "XCD")) || (data5 === "XCG")) || (data5 === "XOF")) || (data5 === "XPF")) || (data5 === "YER")) || (data5 === "ZAR")) || (data5 === "ZMW")) || (data5 === "ZWG"))){
const err14 = {instancePath:instancePath+"/data/currency",schemaPath:"currency.schema.json/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema127 = {"title":"summary.confirmed","type":"object","required":["type","data"],"properties":{"type":{"const":"summary.confirmed"},"data":{"type":"object","required":["summary_id"],"properties":{"summary_id":{"$ref":"identifier.schema.json"}},"additionalProperties":false}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("summary.confirmed" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "summary.confirmed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.summary_id === undefined) || (!(func0.call(data1, "summary_id")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "summary_id"},message:"must have required property '"+"summary_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(key0 === "summary_id")){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.summary_id !== undefined && func0.call(data1, "summary_id")){
let data2 = data1.summary_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/data/summary_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/data/summary_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema131 = {"title":"payment.declined","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.declined"},"data":{"type":"object","required":["last_error"],"properties":{"last_error":{"$ref":"error-code.schema.json"}},"additionalProperties":false}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("payment.declined" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "payment.declined"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.last_error === undefined) || (!(func0.call(data1, "last_error")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "last_error"},message:"must have required property '"+"last_error"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(key0 === "last_error")){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.last_error !== undefined && func0.call(data1, "last_error")){
let data2 = data1.last_error;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/data/last_error",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/data/last_error",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema133 = {"title":"payment.errored","type":"object","required":["type","data"],"properties":{"type":{"const":"payment.errored"},"data":{"type":"object","required":["last_error"],"properties":{"last_error":{"$ref":"error-code.schema.json"}},"additionalProperties":false}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("payment.errored" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "payment.errored"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.last_error === undefined) || (!(func0.call(data1, "last_error")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "last_error"},message:"must have required property '"+"last_error"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(key0 === "last_error")){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.last_error !== undefined && func0.call(data1, "last_error")){
let data2 = data1.last_error;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/data/last_error",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/data/last_error",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema137 = {"title":"outcome.undelivered","type":"object","required":["type","data"],"properties":{"type":{"const":"outcome.undelivered"},"data":{"type":"object","required":["connection","attempts","reason"],"properties":{"connection":{"enum":["success","failure"]},"attempts":{"type":"integer","minimum":0,"description":"How often it was sent."},"reason":{"$ref":"error-code.schema.json"}},"additionalProperties":false}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("outcome.undelivered" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "outcome.undelivered"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.connection === undefined) || (!(func0.call(data1, "connection")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "connection"},message:"must have required property '"+"connection"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.attempts === undefined) || (!(func0.call(data1, "attempts")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.reason === undefined) || (!(func0.call(data1, "reason")))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(((key0 === "connection") || (key0 === "attempts")) || (key0 === "reason"))){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.connection !== undefined && func0.call(data1, "connection")){
let data2 = data1.connection;
if(!((data2 === "success") || (data2 === "failure"))){
const err7 = {instancePath:instancePath+"/data/connection",schemaPath:"#/properties/data/properties/connection/enum",keyword:"enum",params:{allowedValues: schema137.properties.data.properties.connection.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.attempts !== undefined && func0.call(data1, "attempts")){
let data3 = data1.attempts;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/data/attempts",schemaPath:"#/properties/data/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/data/attempts",schemaPath:"#/properties/data/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data1.reason !== undefined && func0.call(data1, "reason")){
let data4 = data1.reason;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/data/reason",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/data/reason",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema139 = {"title":"session.succeeded","type":"object","required":["type","data"],"properties":{"type":{"const":"session.succeeded"},"data":{"type":"object","required":["agent_result"],"properties":{"agent_result":{"$ref":"agent-result.schema.json"}},"additionalProperties":false}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("session.succeeded" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "session.succeeded"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.agent_result === undefined) || (!(func0.call(data1, "agent_result")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "agent_result"},message:"must have required property '"+"agent_result"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(key0 === "agent_result")){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.agent_result !== undefined && func0.call(data1, "agent_result")){
if(!(validate21(data1.agent_result, {instancePath:instancePath+"/data/agent_result",parentData:data1,parentDataProperty:"agent_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema140 = {"title":"session.failed","type":"object","required":["type","data"],"properties":{"type":{"const":"session.failed"},"data":{"type":"object","required":["failed_reason","agent_result"],"properties":{"failed_reason":{"$ref":"failed-reason.schema.json"},"last_error":{"$ref":"error-code.schema.json"},"agent_result":{"$ref":"agent-result.schema.json"}},"additionalProperties":false}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("session.failed" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "session.failed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.failed_reason === undefined) || (!(func0.call(data1, "failed_reason")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "failed_reason"},message:"must have required property '"+"failed_reason"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.agent_result === undefined) || (!(func0.call(data1, "agent_result")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "agent_result"},message:"must have required property '"+"agent_result"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!(((key0 === "failed_reason") || (key0 === "last_error")) || (key0 === "agent_result"))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.failed_reason !== undefined && func0.call(data1, "failed_reason")){
let data2 = data1.failed_reason;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/data/failed_reason",schemaPath:"failed-reason.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((((data2 === "start_failed") || (data2 === "invalid_start_response")) || (data2 === "retry_limit_exceeded")) || (data2 === "input_timeout")) || (data2 === "cancelled_by_caller")) || (data2 === "caller_hung_up")) || (data2 === "session_timeout")) || (data2 === "declined")) || (data2 === "processor_error")) || (data2 === "outcome_unknown")) || (data2 === "internal_error"))){
const err7 = {instancePath:instancePath+"/data/failed_reason",schemaPath:"failed-reason.schema.json/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.last_error !== undefined && func0.call(data1, "last_error")){
let data3 = data1.last_error;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/data/last_error",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/data/last_error",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.agent_result !== undefined && func0.call(data1, "agent_result")){
if(!(validate21(data1.agent_result, {instancePath:instancePath+"/data/agent_result",parentData:data1,parentDataProperty:"agent_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"type":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const pattern63 = new RegExp("^[0-9]{10}$", "u");
const formats16 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/session-event.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.type = true;
props0.data = true;
}
const _errs3 = errors;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs4 = errors;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/$defs/message.said/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err1 = {instancePath,schemaPath:"#/$defs/message.said/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("message.said" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/message.said/properties/type/const",keyword:"const",params:{allowedValue: "message.said"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.message === undefined) || (!(func0.call(data1, "message")))){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/message.said/properties/data/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/message.said/properties/data/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data1)){
if(!((key0 === "message") || (key0 === "text"))){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/message.said/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.message !== undefined && func0.call(data1, "message")){
let data2 = data1.message;
if(!(((((((((((((data2 === "disclaimer") || (data2 === "before_starting_session")) || (data2 === "credit_card")) || (data2 === "expiration_date")) || (data2 === "security_code")) || (data2 === "postal_code")) || (data2 === "confirmation_message")) || (data2 === "collection_error")) || (data2 === "processing")) || (data2 === "payment_success")) || (data2 === "payment_error")) || (data2 === "cancelled")) || (data2 === "outcome_unknown"))){
const err6 = {instancePath:instancePath+"/data/message",schemaPath:"#/$defs/message.said/properties/data/properties/message/enum",keyword:"enum",params:{allowedValues: schema111.properties.data.properties.message.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.text !== undefined && func0.call(data1, "text")){
if(typeof data1.text !== "string"){
const err7 = {instancePath:instancePath+"/data/text",schemaPath:"#/$defs/message.said/properties/data/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/message.said/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/$defs/message.said/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err10 = {instancePath,schemaPath:"#/$defs/proceed.received/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err11 = {instancePath,schemaPath:"#/$defs/proceed.received/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("proceed.received" !== data.type){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/proceed.received/properties/type/const",keyword:"const",params:{allowedValue: "proceed.received"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data5 = data.data;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/proceed.received/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/proceed.received/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/$defs/proceed.received/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs22 = errors;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs23 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs24 = errors;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err16 = {instancePath,schemaPath:"#/$defs/supervision.paused/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err17 = {instancePath,schemaPath:"#/$defs/supervision.paused/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("supervision.paused" !== data.type){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/supervision.paused/properties/type/const",keyword:"const",params:{allowedValue: "supervision.paused"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data7 = data.data;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 of Object.keys(data7)){
const err19 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/supervision.paused/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/supervision.paused/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/$defs/supervision.paused/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err22 = {instancePath,schemaPath:"#/$defs/supervision.resumed/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err23 = {instancePath,schemaPath:"#/$defs/supervision.resumed/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("supervision.resumed" !== data.type){
const err24 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/supervision.resumed/properties/type/const",keyword:"const",params:{allowedValue: "supervision.resumed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data9 = data.data;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 of Object.keys(data9)){
const err25 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/supervision.resumed/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/supervision.resumed/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/$defs/supervision.resumed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err28 = {instancePath,schemaPath:"#/$defs/card.switched/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err29 = {instancePath,schemaPath:"#/$defs/card.switched/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("card.switched" !== data.type){
const err30 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/card.switched/properties/type/const",keyword:"const",params:{allowedValue: "card.switched"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data11 = data.data;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.switches_used === undefined) || (!(func0.call(data11, "switches_used")))){
const err31 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/card.switched/properties/data/required",keyword:"required",params:{missingProperty: "switches_used"},message:"must have required property '"+"switches_used"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key4 of Object.keys(data11)){
if(!(key4 === "switches_used")){
const err32 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/card.switched/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.switches_used !== undefined && func0.call(data11, "switches_used")){
let data12 = data11.switches_used;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err33 = {instancePath:instancePath+"/data/switches_used",schemaPath:"#/$defs/card.switched/properties/data/properties/switches_used/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/data/switches_used",schemaPath:"#/$defs/card.switched/properties/data/properties/switches_used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/card.switched/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/$defs/card.switched/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs48 = errors;
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs48 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs49 = errors;
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs49 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 12];
}
else {
if(_valid0){
valid0 = true;
passing0 = 12;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err37 = {instancePath,schemaPath:"#/$defs/payment.submitted/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err38 = {instancePath,schemaPath:"#/$defs/payment.submitted/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("payment.submitted" !== data.type){
const err39 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/payment.submitted/properties/type/const",keyword:"const",params:{allowedValue: "payment.submitted"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data14 = data.data;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.method === undefined) || (!(func0.call(data14, "method")))){
const err40 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/payment.submitted/properties/data/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key5 of Object.keys(data14)){
if(!(key5 === "method")){
const err41 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/payment.submitted/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.method !== undefined && func0.call(data14, "method")){
let data15 = data14.method;
if(!((data15 === "charge") || (data15 === "tokenize"))){
const err42 = {instancePath:instancePath+"/data/method",schemaPath:"#/$defs/payment.submitted/properties/data/properties/method/enum",keyword:"enum",params:{allowedValues: schema129.properties.data.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/payment.submitted/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/$defs/payment.submitted/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 13];
}
else {
if(_valid0){
valid0 = true;
passing0 = 13;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err45 = {instancePath,schemaPath:"#/$defs/payment.approved/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err46 = {instancePath,schemaPath:"#/$defs/payment.approved/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("payment.approved" !== data.type){
const err47 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/payment.approved/properties/type/const",keyword:"const",params:{allowedValue: "payment.approved"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data17 = data.data;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 of Object.keys(data17)){
if(!((key6 === "transaction_id") || (key6 === "token_id"))){
const err48 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/payment.approved/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data17.transaction_id !== undefined && func0.call(data17, "transaction_id")){
let data18 = data17.transaction_id;
const _errs66 = errors;
let valid19 = false;
const _errs67 = errors;
if(typeof data18 === "string"){
if(func128(data18) > 128){
const err49 = {instancePath:instancePath+"/data/transaction_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/transaction_id/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func128(data18) < 1){
const err50 = {instancePath:instancePath+"/data/transaction_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/transaction_id/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern5.test(data18)){
const err51 = {instancePath:instancePath+"/data/transaction_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/transaction_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/data/transaction_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/transaction_id/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs67 === errors;
valid19 = valid19 || _valid1;
const _errs69 = errors;
if(data18 !== null){
const err53 = {instancePath:instancePath+"/data/transaction_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/transaction_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs69 === errors;
valid19 = valid19 || _valid1;
if(!valid19){
const err54 = {instancePath:instancePath+"/data/transaction_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/transaction_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data17.token_id !== undefined && func0.call(data17, "token_id")){
let data19 = data17.token_id;
const _errs72 = errors;
let valid20 = false;
const _errs73 = errors;
if(typeof data19 === "string"){
if(func128(data19) > 128){
const err55 = {instancePath:instancePath+"/data/token_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/token_id/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func128(data19) < 1){
const err56 = {instancePath:instancePath+"/data/token_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/token_id/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern5.test(data19)){
const err57 = {instancePath:instancePath+"/data/token_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/token_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/data/token_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/token_id/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid2 = _errs73 === errors;
valid20 = valid20 || _valid2;
const _errs75 = errors;
if(data19 !== null){
const err59 = {instancePath:instancePath+"/data/token_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/token_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid2 = _errs75 === errors;
valid20 = valid20 || _valid2;
if(!valid20){
const err60 = {instancePath:instancePath+"/data/token_id",schemaPath:"#/$defs/payment.approved/properties/data/properties/token_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/payment.approved/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/$defs/payment.approved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs58 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 14];
}
else {
if(_valid0){
valid0 = true;
passing0 = 14;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs77 = errors;
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var _valid0 = _errs77 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 15];
}
else {
if(_valid0){
valid0 = true;
passing0 = 15;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs78 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs78 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 16];
}
else {
if(_valid0){
valid0 = true;
passing0 = 16;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs79 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err63 = {instancePath,schemaPath:"#/$defs/payment.unknown/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err64 = {instancePath,schemaPath:"#/$defs/payment.unknown/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("payment.unknown" !== data.type){
const err65 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/payment.unknown/properties/type/const",keyword:"const",params:{allowedValue: "payment.unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data21 = data.data;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 of Object.keys(data21)){
const err66 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/payment.unknown/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/payment.unknown/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/$defs/payment.unknown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid0 = _errs79 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 17];
}
else {
if(_valid0){
valid0 = true;
passing0 = 17;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs86 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err69 = {instancePath,schemaPath:"#/$defs/outcome.delivered/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err70 = {instancePath,schemaPath:"#/$defs/outcome.delivered/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("outcome.delivered" !== data.type){
const err71 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/outcome.delivered/properties/type/const",keyword:"const",params:{allowedValue: "outcome.delivered"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data23 = data.data;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.connection === undefined) || (!(func0.call(data23, "connection")))){
const err72 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/outcome.delivered/properties/data/required",keyword:"required",params:{missingProperty: "connection"},message:"must have required property '"+"connection"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((data23.attempts === undefined) || (!(func0.call(data23, "attempts")))){
const err73 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/outcome.delivered/properties/data/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key8 of Object.keys(data23)){
if(!((key8 === "connection") || (key8 === "attempts"))){
const err74 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/outcome.delivered/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data23.connection !== undefined && func0.call(data23, "connection")){
let data24 = data23.connection;
if(!((data24 === "success") || (data24 === "failure"))){
const err75 = {instancePath:instancePath+"/data/connection",schemaPath:"#/$defs/outcome.delivered/properties/data/properties/connection/enum",keyword:"enum",params:{allowedValues: schema136.properties.data.properties.connection.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data23.attempts !== undefined && func0.call(data23, "attempts")){
let data25 = data23.attempts;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err76 = {instancePath:instancePath+"/data/attempts",schemaPath:"#/$defs/outcome.delivered/properties/data/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err77 = {instancePath:instancePath+"/data/attempts",schemaPath:"#/$defs/outcome.delivered/properties/data/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/outcome.delivered/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/$defs/outcome.delivered/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid0 = _errs86 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 18];
}
else {
if(_valid0){
valid0 = true;
passing0 = 18;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs96 = errors;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs96 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 19];
}
else {
if(_valid0){
valid0 = true;
passing0 = 19;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs97 = errors;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid0 = _errs97 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 20];
}
else {
if(_valid0){
valid0 = true;
passing0 = 20;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
const _errs98 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid0 = _errs98 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 21];
}
else {
if(_valid0){
valid0 = true;
passing0 = 21;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.data = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err80 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.specversion === undefined) || (!(func0.call(data, "specversion")))){
const err81 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specversion"},message:"must have required property '"+"specversion"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err82 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err83 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err84 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err85 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((data.time === undefined) || (!(func0.call(data, "time")))){
const err86 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data.sequence === undefined) || (!(func0.call(data, "sequence")))){
const err87 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data.datacontenttype === undefined) || (!(func0.call(data, "datacontenttype")))){
const err88 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datacontenttype"},message:"must have required property '"+"datacontenttype"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err89 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key9 of Object.keys(data)){
if(!(func0.call(schema101.properties, key9))){
const err90 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.specversion !== undefined && func0.call(data, "specversion")){
if("1.0" !== data.specversion){
const err91 = {instancePath:instancePath+"/specversion",schemaPath:"#/properties/specversion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data27 = data.id;
if(typeof data27 === "string"){
if(func128(data27) < 1){
const err92 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data28 = data.source;
if(typeof data28 === "string"){
if(func128(data28) < 1){
const err94 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(formats16.test(data28))){
const err95 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data29 = data.type;
if(!((((((((((((((((((((((data29 === "session.opened") || (data29 === "start.resolved")) || (data29 === "start.failed")) || (data29 === "message.said")) || (data29 === "proceed.received")) || (data29 === "field.requested")) || (data29 === "field.accepted")) || (data29 === "field.rejected")) || (data29 === "supervision.paused")) || (data29 === "supervision.resumed")) || (data29 === "card.switched")) || (data29 === "summary.presented")) || (data29 === "summary.confirmed")) || (data29 === "payment.submitted")) || (data29 === "payment.approved")) || (data29 === "payment.declined")) || (data29 === "payment.errored")) || (data29 === "payment.unknown")) || (data29 === "outcome.delivered")) || (data29 === "outcome.undelivered")) || (data29 === "session.succeeded")) || (data29 === "session.failed"))){
const err97 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema101.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data30 = data.subject;
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
const err98 = {instancePath:instancePath+"/subject",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/subject",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.time !== undefined && func0.call(data, "time")){
let data31 = data.time;
if(typeof data31 === "string"){
if(!(formats6.validate(data31))){
const err100 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.sequence !== undefined && func0.call(data, "sequence")){
let data32 = data.sequence;
if(typeof data32 === "string"){
if(!pattern63.test(data32)){
const err102 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/pattern",keyword:"pattern",params:{pattern: "^[0-9]{10}$"},message:"must match pattern \""+"^[0-9]{10}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.datacontenttype !== undefined && func0.call(data, "datacontenttype")){
if("application/json" !== data.datacontenttype){
const err104 = {instancePath:instancePath+"/datacontenttype",schemaPath:"#/properties/datacontenttype/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data34 = data.data;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err105 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sessionSettings = validate51;

export const sessionSnapshot = validate87;
const schema144 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/session-snapshot.schema.json","title":"Session snapshot","description":"Where a session is, masked. Tells all states of the machine apart. The card is that of the card number accepted last: absent before, and again once it is switched or lost.","type":"object","required":["session_reference_id","conversation_id","state","paused","switches_used","cancel_offered","sequence"],"properties":{"session_reference_id":{"$ref":"identifier.schema.json"},"conversation_id":{"$ref":"identifier.schema.json"},"state":{"$ref":"session-state.schema.json"},"field":{"$ref":"field.schema.json"},"attempt":{"type":"integer","minimum":1,"maximum":11,"description":"Of the field being collected."},"collect":{"type":"integer","minimum":1,"description":"Number of the current collect command; absent while none is current."},"paused":{"type":"boolean","description":"Whether a question of the caller is being answered."},"switches_used":{"type":"integer","minimum":0,"maximum":10,"description":"How often the card was switched."},"summary_id":{"$ref":"identifier.schema.json","description":"The latest summary read, while it can be confirmed."},"amount":{"$ref":"amount.schema.json"},"currency":{"$ref":"currency.schema.json"},"card":{"$ref":"masked-card.schema.json"},"failed_reason":{"$ref":"failed-reason.schema.json"},"last_error":{"$ref":"error-code.schema.json"},"agent_result":{"$ref":"agent-result.schema.json"},"cancel_offered":{"type":"boolean","description":"Whether the companion cancel function is offered to the agent."},"outcome":{"type":"string","enum":["none","pending","delivered","undelivered"],"description":"Delivery of the outcome; absent before the end."},"sequence":{"type":"integer","minimum":1,"description":"Sequence number of the latest event."}},"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/session-snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.session_reference_id === undefined) || (!(func0.call(data, "session_reference_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_reference_id"},message:"must have required property '"+"session_reference_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.conversation_id === undefined) || (!(func0.call(data, "conversation_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation_id"},message:"must have required property '"+"conversation_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.state === undefined) || (!(func0.call(data, "state")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.paused === undefined) || (!(func0.call(data, "paused")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paused"},message:"must have required property '"+"paused"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.switches_used === undefined) || (!(func0.call(data, "switches_used")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "switches_used"},message:"must have required property '"+"switches_used"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.cancel_offered === undefined) || (!(func0.call(data, "cancel_offered")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cancel_offered"},message:"must have required property '"+"cancel_offered"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.sequence === undefined) || (!(func0.call(data, "sequence")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema144.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.session_reference_id !== undefined && func0.call(data, "session_reference_id")){
let data0 = data.session_reference_id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err8 = {instancePath:instancePath+"/session_reference_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/session_reference_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data1 = data.conversation_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err10 = {instancePath:instancePath+"/conversation_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/conversation_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data2 = data.state;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/state",schemaPath:"session-state.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((((data2 === "starting") || (data2 === "announcing")) || (data2 === "collecting")) || (data2 === "confirming")) || (data2 === "processing")) || (data2 === "succeeded")) || (data2 === "failed"))){
const err13 = {instancePath:instancePath+"/state",schemaPath:"session-state.schema.json/enum",keyword:"enum",params:{allowedValues: schema87.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data3 = data.field;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/field",schemaPath:"field.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data3 === "card_number") || (data3 === "expiration_date")) || (data3 === "security_code")) || (data3 === "postal_code"))){
const err15 = {instancePath:instancePath+"/field",schemaPath:"field.schema.json/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.attempt !== undefined && func0.call(data, "attempt")){
let data4 = data.attempt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 11 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 11},message:"must be <= 11"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.collect !== undefined && func0.call(data, "collect")){
let data5 = data.collect;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.paused !== undefined && func0.call(data, "paused")){
if(typeof data.paused !== "boolean"){
const err21 = {instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.switches_used !== undefined && func0.call(data, "switches_used")){
let data7 = data.switches_used;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/switches_used",schemaPath:"#/properties/switches_used/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/switches_used",schemaPath:"#/properties/switches_used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/switches_used",schemaPath:"#/properties/switches_used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.summary_id !== undefined && func0.call(data, "summary_id")){
let data8 = data.summary_id;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err25 = {instancePath:instancePath+"/summary_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/summary_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data9 = data.amount;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 999999999999 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
let data10 = data.currency;
if(typeof data10 !== "string"){
const err30 = {instancePath:instancePath+"/currency",schemaPath:"currency.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data10 === "AED") || (data10 === "AFN")) || (data10 === "ALL")) || (data10 === "AMD")) || (data10 === "AOA")) || (data10 === "ARS")) || (data10 === "AUD")) || (data10 === "AWG")) || (data10 === "AZN")) || (data10 === "BAM")) || (data10 === "BBD")) || (data10 === "BDT")) || (data10 === "BHD")) || (data10 === "BIF")) || (data10 === "BMD")) || (data10 === "BND")) || (data10 === "BOB")) || (data10 === "BRL")) || (data10 === "BSD")) || (data10 === "BTN")) || (data10 === "BWP")) || (data10 === "BYN")) || (data10 === "BZD")) || (data10 === "CAD")) || (data10 === "CDF")) || (data10 === "CHF")) || (data10 === "CLP")) || (data10 === "CNY")) || (data10 === "COP")) || (data10 === "CRC")) || (data10 === "CUP")) || (data10 === "CVE")) || (data10 === "CZK")) || (data10 === "DJF")) || (data10 === "DKK")) || (data10 === "DOP")) || (data10 === "DZD")) || (data10 === "EGP")) || (data10 === "ERN")) || (data10 === "ETB")) || (data10 === "EUR")) || (data10 === "FJD")) || (data10 === "FKP")) || (data10 === "GBP")) || (data10 === "GEL")) || (data10 === "GHS")) || (data10 === "GIP")) || (data10 === "GMD")) || (data10 === "GNF")) || (data10 === "GTQ")) || (data10 === "GYD")) || (data10 === "HKD")) || (data10 === "HNL")) || (data10 === "HTG")) || (data10 === "HUF")) || (data10 === "IDR")) || (data10 === "ILS")) || (data10 === "INR")) || (data10 === "IQD")) || (data10 === "IRR")) || (data10 === "ISK")) || (data10 === "JMD")) || (data10 === "JOD")) || (data10 === "JPY")) || (data10 === "KES")) || (data10 === "KGS")) || (data10 === "KHR")) || (data10 === "KMF")) || (data10 === "KPW")) || (data10 === "KRW")) || (data10 === "KWD")) || (data10 === "KYD")) || (data10 === "KZT")) || (data10 === "LAK")) || (data10 === "LBP")) || (data10 === "LKR")) || (data10 === "LRD")) || (data10 === "LSL")) || (data10 === "LYD")) || (data10 === "MAD")) || (data10 === "MDL")) || (data10 === "MGA")) || (data10 === "MKD")) || (data10 === "MMK")) || (data10 === "MNT")) || (data10 === "MOP")) || (data10 === "MRU")) || (data10 === "MUR")) || (data10 === "MVR")) || (data10 === "MWK")) || (data10 === "MXN")) || (data10 === "MYR")) || (data10 === "MZN")) || (data10 === "NAD")) || (data10 === "NGN")) || (data10 === "NIO")) || (data10 === "NOK")) || (data10 === "NPR")) || (data10 === "NZD")) || (data10 === "OMR")) || (data10 === "PAB")) || (data10 === "PEN")) || (data10 === "PGK")) || (data10 === "PHP")) || (data10 === "PKR")) || (data10 === "PLN")) || (data10 === "PYG")) || (data10 === "QAR")) || (data10 === "RON")) || (data10 === "RSD")) || (data10 === "RUB")) || (data10 === "RWF")) || (data10 === "SAR")) || (data10 === "SBD")) || (data10 === "SCR")) || (data10 === "SDG")) || (data10 === "SEK")) || (data10 === "SGD")) || (data10 === "SHP")) || (data10 === "SLE")) || (data10 === "SOS")) || (data10 === "SRD")) || (data10 === "SSP")) || (data10 === "STN")) || (data10 === "SVC")) || (data10 === "SYP")) || (data10 === "SZL")) || (data10 === "THB")) || (data10 === "TJS")) || (data10 === "TMT")) || (data10 === "TND")) || (data10 === "TOP")) || (data10 === "TRY")) || (data10 === "TTD")) || (data10 === "TWD")) || (data10 === "TZS")) || (data10 === "UAH")) || (data10 === "UGX")) || (data10 === "USD")) || (data10 === "UYU")) || (data10 === "UZS")) || (data10 === "VED")) || (data10 === "VES")) || (data10 === "VND")) || (data10 === "VUV")) || (data10 === "WST")) || (data10 === "XAF")) || (data10 === "XCD")) || (data10 === "XCG")) || (data10 === "XOF")) || (data10 === "XPF")) || (data10 === "YER")) || (data10 === "ZAR")) || (data10 === "ZMW")) || (data10 === "ZWG"))){
const err31 = {instancePath:instancePath+"/currency",schemaPath:"currency.schema.json/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.card !== undefined && func0.call(data, "card")){
if(!(validate26(data.card, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.failed_reason !== undefined && func0.call(data, "failed_reason")){
let data12 = data.failed_reason;
if(typeof data12 !== "string"){
const err32 = {instancePath:instancePath+"/failed_reason",schemaPath:"failed-reason.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((((((((data12 === "start_failed") || (data12 === "invalid_start_response")) || (data12 === "retry_limit_exceeded")) || (data12 === "input_timeout")) || (data12 === "cancelled_by_caller")) || (data12 === "caller_hung_up")) || (data12 === "session_timeout")) || (data12 === "declined")) || (data12 === "processor_error")) || (data12 === "outcome_unknown")) || (data12 === "internal_error"))){
const err33 = {instancePath:instancePath+"/failed_reason",schemaPath:"failed-reason.schema.json/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.last_error !== undefined && func0.call(data, "last_error")){
let data13 = data.last_error;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err34 = {instancePath:instancePath+"/last_error",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/last_error",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.agent_result !== undefined && func0.call(data, "agent_result")){
if(!(validate21(data.agent_result, {instancePath:instancePath+"/agent_result",parentData:data,parentDataProperty:"agent_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.cancel_offered !== undefined && func0.call(data, "cancel_offered")){
if(typeof data.cancel_offered !== "boolean"){
const err36 = {instancePath:instancePath+"/cancel_offered",schemaPath:"#/properties/cancel_offered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data16 = data.outcome;
if(typeof data16 !== "string"){
const err37 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((data16 === "none") || (data16 === "pending")) || (data16 === "delivered")) || (data16 === "undelivered"))){
const err38 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema144.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.sequence !== undefined && func0.call(data, "sequence")){
let data17 = data.sequence;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err39 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err40 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sessionState = validate90;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/session-state.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "starting") || (data === "announcing")) || (data === "collecting")) || (data === "confirming")) || (data === "processing")) || (data === "succeeded")) || (data === "failed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema87.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const signal = validate91;
const schema155 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/signal.schema.json","title":"Signal","description":"What the agent or the platform tells a session.","oneOf":[{"type":"object","required":["type"],"properties":{"type":{"enum":["proceed","ask","resume","switch_card","cancel","hang_up"]}},"additionalProperties":false},{"type":"object","required":["type","summary_id"],"properties":{"type":{"const":"confirm"},"summary_id":{"$ref":"identifier.schema.json"}},"additionalProperties":false}],"type":"object","discriminator":{"propertyName":"type"}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/signal.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "proceed"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "type")){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(!((((((data0 === "proceed") || (data0 === "ask")) || (data0 === "resume")) || (data0 === "switch_card")) || (data0 === "cancel")) || (data0 === "hang_up"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema155.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "ask"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!(key1 === "type")){
const err5 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
if(!((((((data1 === "proceed") || (data1 === "ask")) || (data1 === "resume")) || (data1 === "switch_card")) || (data1 === "cancel")) || (data1 === "hang_up"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema155.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "resume"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err8 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 of Object.keys(data)){
if(!(key2 === "type")){
const err9 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(!((((((data2 === "proceed") || (data2 === "ask")) || (data2 === "resume")) || (data2 === "switch_card")) || (data2 === "cancel")) || (data2 === "hang_up"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema155.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "switch_card"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err12 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key3 of Object.keys(data)){
if(!(key3 === "type")){
const err13 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data3 = data.type;
if(!((((((data3 === "proceed") || (data3 === "ask")) || (data3 === "resume")) || (data3 === "switch_card")) || (data3 === "cancel")) || (data3 === "hang_up"))){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema155.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cancel"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err16 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key4 of Object.keys(data)){
if(!(key4 === "type")){
const err17 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
if(!((((((data4 === "proceed") || (data4 === "ask")) || (data4 === "resume")) || (data4 === "switch_card")) || (data4 === "cancel")) || (data4 === "hang_up"))){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema155.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "hang_up"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err20 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 of Object.keys(data)){
if(!(key5 === "type")){
const err21 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data5 = data.type;
if(!((((((data5 === "proceed") || (data5 === "ask")) || (data5 === "resume")) || (data5 === "switch_card")) || (data5 === "cancel")) || (data5 === "hang_up"))){
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema155.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "confirm"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err24 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data.summary_id === undefined) || (!(func0.call(data, "summary_id")))){
const err25 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "summary_id"},message:"must have required property '"+"summary_id"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key6 of Object.keys(data)){
if(!((key6 === "type") || (key6 === "summary_id"))){
const err26 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("confirm" !== data.type){
const err27 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "confirm"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.summary_id !== undefined && func0.call(data, "summary_id")){
let data7 = data.summary_id;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err28 = {instancePath:instancePath+"/summary_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/summary_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err31 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate91.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const startRequest = validate92;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/start-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(!((((((((key0 === "session_reference_id") || (key0 === "transaction_id")) || (key0 === "token_id")) || (key0 === "processor_parameters")) || (key0 === "failed_reason")) || (key0 === "last_error")) || (key0 === "card_brand")) || (key0 === "card_last4"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
const err1 = {instancePath,schemaPath:"#/propertyNames/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const startResponse = validate93;
const schema158 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/start-response.schema.json","title":"Start response","description":"What to charge and which fields to collect. Unknown keys are ignored.","type":"object","required":["amount","currency"],"properties":{"amount":{"$ref":"amount.schema.json"},"currency":{"$ref":"currency.schema.json"},"description":{"type":["string","null"],"description":"Free text that goes to the processor."},"processor_parameters":{"anyOf":[{"$ref":"processor-parameters.schema.json"},{"type":"null"}]}},"allOf":[{"$ref":"session-settings.schema.json"},{"if":{"properties":{"amount":{"const":0}},"required":["amount"]},"then":{"properties":{"token_type":{"anyOf":[{"$ref":"token-type.schema.json"},{"type":"null"}]},"processor_parameters":{"type":["object","null"],"properties":{"token_type":{"anyOf":[{"$ref":"token-type.schema.json"},{"type":"null"}]}}}}}}]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/start-response.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.amount === undefined) || (!(func0.call(data, "amount")))) && (missing0 = "amount")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.amount !== undefined && func0.call(data, "amount")){
if(0 !== data.amount){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token_type !== undefined && func0.call(data, "token_type")){
let data1 = data.token_type;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/token_type",schemaPath:"token-type.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "one-time") || (data1 === "reusable")) || (data1 === "payment-method"))){
const err3 = {instancePath:instancePath+"/token_type",schemaPath:"token-type.schema.json/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid4 = valid4 || _valid1;
const _errs12 = errors;
if(data1 !== null){
const err4 = {instancePath:instancePath+"/token_type",schemaPath:"#/allOf/1/then/properties/token_type/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err5 = {instancePath:instancePath+"/token_type",schemaPath:"#/allOf/1/then/properties/token_type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.processor_parameters !== undefined && func0.call(data, "processor_parameters")){
let data2 = data.processor_parameters;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/processor_parameters",schemaPath:"#/allOf/1/then/properties/processor_parameters/type",keyword:"type",params:{type: schema158.allOf[1].then.properties.processor_parameters.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.token_type !== undefined && func0.call(data2, "token_type")){
let data3 = data2.token_type;
const _errs17 = errors;
let valid7 = false;
const _errs18 = errors;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/processor_parameters/token_type",schemaPath:"token-type.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "one-time") || (data3 === "reusable")) || (data3 === "payment-method"))){
const err8 = {instancePath:instancePath+"/processor_parameters/token_type",schemaPath:"token-type.schema.json/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid7 = valid7 || _valid2;
const _errs21 = errors;
if(data3 !== null){
const err9 = {instancePath:instancePath+"/processor_parameters/token_type",schemaPath:"#/allOf/1/then/properties/processor_parameters/properties/token_type/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err10 = {instancePath:instancePath+"/processor_parameters/token_type",schemaPath:"#/allOf/1/then/properties/processor_parameters/properties/token_type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.token_type = true;
props0.processor_parameters = true;
props0.amount = true;
}
}
if(!valid1){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.min_postal_code_length = true;
props0.is_postal_code_required = true;
props0.is_security_code_required = true;
props0.valid_card_types = true;
props0.allowed_payment_types = true;
props0.token_type = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.amount = true;
props0.currency = true;
props0.description = true;
props0.processor_parameters = true;
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data4 = data.amount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/amount",schemaPath:"amount.schema.json/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
let data5 = data.currency;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/currency",schemaPath:"currency.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data5 === "AED") || (data5 === "AFN")) || (data5 === "ALL")) || (data5 === "AMD")) || (data5 === "AOA")) || (data5 === "ARS")) || (data5 === "AUD")) || (data5 === "AWG")) || (data5 === "AZN")) || (data5 === "BAM")) || (data5 === "BBD")) || (data5 === "BDT")) || (data5 === "BHD")) || (data5 === "BIF")) || (data5 === "BMD")) || (data5 === "BND")) || (data5 === "BOB")) || (data5 === "BRL")) || (data5 === "BSD")) || (data5 === "BTN")) || (data5 === "BWP")) || (data5 === "BYN")) || (data5 === "BZD")) || (data5 === "CAD")) || (data5 === "CDF")) || (data5 === "CHF")) || (data5 === "CLP")) || (data5 === "CNY")) || (data5 === "COP")) || (data5 === "CRC")) || (data5 === "CUP")) || (data5 === "CVE")) || (data5 === "CZK")) || (data5 === "DJF")) || (data5 === "DKK")) || (data5 === "DOP")) || (data5 === "DZD")) || (data5 === "EGP")) || (data5 === "ERN")) || (data5 === "ETB")) || (data5 === "EUR")) || (data5 === "FJD")) || (data5 === "FKP")) || (data5 === "GBP")) || (data5 === "GEL")) || (data5 === "GHS")) || (data5 === "GIP")) || (data5 === "GMD")) || (data5 === "GNF")) || (data5 === "GTQ")) || (data5 === "GYD")) || (data5 === "HKD")) || (data5 === "HNL")) || (data5 === "HTG")) || (data5 === "HUF")) || (data5 === "IDR")) || (data5 === "ILS")) || (data5 === "INR")) || (data5 === "IQD")) || (data5 === "IRR")) || (data5 === "ISK")) || (data5 === "JMD")) || (data5 === "JOD")) || (data5 === "JPY")) || (data5 === "KES")) || (data5 === "KGS")) || (data5 === "KHR")) || (data5 === "KMF")) || (data5 === "KPW")) || (data5 === "KRW")) || (data5 === "KWD")) || (data5 === "KYD")) || (data5 === "KZT")) || (data5 === "LAK")) || (data5 === "LBP")) || (data5 === "LKR")) || (data5 === "LRD")) || (data5 === "LSL")) || (data5 === "LYD")) || (data5 === "MAD")) || (data5 === "MDL")) || (data5 === "MGA")) || (data5 === "MKD")) || (data5 === "MMK")) || (data5 === "MNT")) || (data5 === "MOP")) || (data5 === "MRU")) || (data5 === "MUR")) || (data5 === "MVR")) || (data5 === "MWK")) || (data5 === "MXN")) || (data5 === "MYR")) || (data5 === "MZN")) || (data5 === "NAD")) || (data5 === "NGN")) || (data5 === "NIO")) || (data5 === "NOK")) || (data5 === "NPR")) || (data5 === "NZD")) || (data5 === "OMR")) || (data5 === "PAB")) || (data5 === "PEN")) || (data5 === "PGK")) || (data5 === "PHP")) || (data5 === "PKR")) || (data5 === "PLN")) || (data5 === "PYG")) || (data5 === "QAR")) || (data5 === "RON")) || (data5 === "RSD")) || (data5 === "RUB")) || (data5 === "RWF")) || (data5 === "SAR")) || (data5 === "SBD")) || (data5 === "SCR")) || (data5 === "SDG")) || (data5 === "SEK")) || (data5 === "SGD")) || (data5 === "SHP")) || (data5 === "SLE")) || (data5 === "SOS")) || (data5 === "SRD")) || (data5 === "SSP")) || (data5 === "STN")) || (data5 === "SVC")) || (data5 === "SYP")) || (data5 === "SZL")) || (data5 === "THB")) || (data5 === "TJS")) || (data5 === "TMT")) || (data5 === "TND")) || (data5 === "TOP")) || (data5 === "TRY")) || (data5 === "TTD")) || (data5 === "TWD")) || (data5 === "TZS")) || (data5 === "UAH")) || (data5 === "UGX")) || (data5 === "USD")) || (data5 === "UYU")) || (data5 === "UZS")) || (data5 === "VED")) || (data5 === "VES")) || (data5 === "VND")) || (data5 === "VUV")) || (data5 === "WST")) || (data5 === "XAF")) || (data5 === "XCD")) || (data5 === "XCG")) || (data5 === "XOF")) || (data5 === "XPF")) || (data5 === "YER")) || (data5 === "ZAR")) || (data5 === "ZMW")) || (data5 === "ZWG"))){
const err18 = {instancePath:instancePath+"/currency",schemaPath:"currency.schema.json/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data6 = data.description;
if((typeof data6 !== "string") && (data6 !== null)){
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema158.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.processor_parameters !== undefined && func0.call(data, "processor_parameters")){
let data7 = data.processor_parameters;
const _errs32 = errors;
let valid12 = false;
const _errs33 = errors;
if(!(validate50(data7, {instancePath:instancePath+"/processor_parameters",parentData:data,parentDataProperty:"processor_parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid3 = _errs33 === errors;
valid12 = valid12 || _valid3;
const _errs34 = errors;
if(data7 !== null){
const err20 = {instancePath:instancePath+"/processor_parameters",schemaPath:"#/properties/processor_parameters/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const err21 = {instancePath:instancePath+"/processor_parameters",schemaPath:"#/properties/processor_parameters/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate93.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const successOutcome = validate96;
const schema163 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/success-outcome.schema.json","title":"Success outcome","description":"The set variables as flat fields, and the payment result. Receivers ignore fields they do not know.","type":"object","required":["session_reference_id","processor_parameters"],"properties":{"session_reference_id":{"$ref":"identifier.schema.json"},"processor_parameters":{"type":"object","description":"The echo: every key of the start response’s processor_parameters but the settings."},"card_brand":{"$ref":"card-brand.schema.json"},"card_last4":{"type":"string","pattern":"^[0-9]{4}$","description":"The last four digits of the card number."},"transaction_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"The processor’s id of the charge; null or absent when the integrator handles ids."},"token_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9._:-]{1,128}$"},{"type":"null"}],"description":"The processor’s token; null or absent when the integrator handles tokens."}},"additionalProperties":true};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/success-outcome.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.session_reference_id === undefined) || (!(func0.call(data, "session_reference_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_reference_id"},message:"must have required property '"+"session_reference_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.processor_parameters === undefined) || (!(func0.call(data, "processor_parameters")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "processor_parameters"},message:"must have required property '"+"processor_parameters"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.session_reference_id !== undefined && func0.call(data, "session_reference_id")){
let data0 = data.session_reference_id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/session_reference_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/session_reference_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.processor_parameters !== undefined && func0.call(data, "processor_parameters")){
let data1 = data.processor_parameters;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/processor_parameters",schemaPath:"#/properties/processor_parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.card_brand !== undefined && func0.call(data, "card_brand")){
let data2 = data.card_brand;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/card_brand",schemaPath:"card-brand.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((data2 === "visa") || (data2 === "mastercard")) || (data2 === "amex")) || (data2 === "discover")) || (data2 === "diners-club")) || (data2 === "jcb")) || (data2 === "maestro")) || (data2 === "unionpay"))){
const err6 = {instancePath:instancePath+"/card_brand",schemaPath:"card-brand.schema.json/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.card_last4 !== undefined && func0.call(data, "card_last4")){
let data3 = data.card_last4;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err7 = {instancePath:instancePath+"/card_last4",schemaPath:"#/properties/card_last4/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/card_last4",schemaPath:"#/properties/card_last4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.transaction_id !== undefined && func0.call(data, "transaction_id")){
let data4 = data.transaction_id;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(typeof data4 === "string"){
if(func128(data4) > 128){
const err9 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func128(data4) < 1){
const err10 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs16 = errors;
if(data4 !== null){
const err13 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err14 = {instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.token_id !== undefined && func0.call(data, "token_id")){
let data5 = data.token_id;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(typeof data5 === "string"){
if(func128(data5) > 128){
const err15 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func128(data5) < 1){
const err16 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern5.test(data5)){
const err17 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
const _errs22 = errors;
if(data5 !== null){
const err19 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err20 = {instancePath:instancePath+"/token_id",schemaPath:"#/properties/token_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const tokenType = validate97;

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/token-type.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "one-time") || (data === "reusable")) || (data === "payment-method"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const toolDefinition = validate98;
const schema167 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/tool-definition.schema.json","title":"Tool definition","description":"A function as an LLM platform takes it.","type":"object","required":["name","description","parameters"],"properties":{"name":{"type":"string"},"description":{"type":"string"},"parameters":{"type":"object","description":"JSON Schema."}},"additionalProperties":false};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/tool-definition.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "parameters"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const undeliveredOutcome = validate99;
const schema168 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://voicepay.dev/1.0/schemas/undelivered-outcome.schema.json","title":"Undelivered outcome","description":"An outcome that the engine still owes or may not send again.","type":"object","required":["session_reference_id","connection","reason","attempts"],"properties":{"session_reference_id":{"$ref":"identifier.schema.json"},"connection":{"enum":["success","failure"]},"reason":{"$ref":"error-code.schema.json"},"attempts":{"type":"integer","minimum":0,"description":"How often it was sent."},"may_redeliver":{"type":"boolean","description":"False at the Base level: it may have arrived."}},"additionalProperties":true};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://voicepay.dev/1.0/schemas/undelivered-outcome.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.session_reference_id === undefined) || (!(func0.call(data, "session_reference_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_reference_id"},message:"must have required property '"+"session_reference_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.connection === undefined) || (!(func0.call(data, "connection")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connection"},message:"must have required property '"+"connection"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.attempts === undefined) || (!(func0.call(data, "attempts")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.session_reference_id !== undefined && func0.call(data, "session_reference_id")){
let data0 = data.session_reference_id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/session_reference_id",schemaPath:"identifier.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/session_reference_id",schemaPath:"identifier.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.connection !== undefined && func0.call(data, "connection")){
let data1 = data.connection;
if(!((data1 === "success") || (data1 === "failure"))){
const err6 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/enum",keyword:"enum",params:{allowedValues: schema168.properties.connection.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"error-code.schema.json/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"error-code.schema.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data3 = data.attempts;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.may_redeliver !== undefined && func0.call(data, "may_redeliver")){
if(typeof data.may_redeliver !== "boolean"){
const err11 = {instancePath:instancePath+"/may_redeliver",schemaPath:"#/properties/may_redeliver/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
